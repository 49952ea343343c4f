import { decodeHTML } from "entities/decode";

/** A text without its markup, where every character knows the place in the original that it comes from. */
export type OfferText = {
  readonly original: string;
  readonly text: string;
  /** It has the length of `text`, in lower case and without accents. */
  readonly folded: string;
  /** It turns a stretch of `text` into offsets of the original, in UTF-16 units. */
  readonly locate: (start: number, end: number) => { start: number; end: number; quote: string };
};

const hasTags = /<\/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|i|u|span|table|tr|td|a|section)\b/i;
const tag = /<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,1000})?\/?>/iy;
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/iy;
const link = /\[([^[\]\n]{1,200})\]\([^()\s]{1,500}\)/y;
const url = /(?:https?:\/\/|www\.)[^\s<>]{1,500}/iy;
const hidden = /\p{Default_Ignorable_Code_Point}/u;
const combining = /[\u0300-\u036F]/;
const block = new Set("p br div ul ol tr table section article header footer hr".split(" "));

class Cleaning {
  readonly chars: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  put(text: string, start: number, end: number): void {
    for (const unit of text.split("")) {
      this.chars.push(unit);
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

/** The walk reads every character once; what it may look ahead is bounded. */
export function cleanOffer(original: string): OfferText {
  const cleaning = new Cleaning();
  const isMarkup = hasTags.test(original);
  const bullets = pictureBulletsOf(original);
  for (let at = 0; at < original.length;) {
    at = putNext(cleaning, { original, at, isMarkup, bullets });
  }
  const { chars, starts, ends } = cleaning;
  return {
    original,
    text: chars.join(""),
    folded: chars.map(foldUnit).join(""),
    locate: (start, end) => {
      const first = starts[start] ?? original.length;
      const last = Math.max(first, ends[end - 1] ?? first);
      return { start: first, end: last, quote: original.slice(first, last) };
    },
  };
}

const picture = /^[ \t]{0,4}(\p{Extended_Pictographic})/gmu;

/** Pictures that begin several lines are bullets; one that begins a single line adorns its heading. */
function pictureBulletsOf(original: string): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  for (const match of original.matchAll(picture)) {
    const found = match[1] ?? "";
    const at = match.index + match[0].length - found.length;
    const starts = places.get(found) ?? [];
    starts.push(at);
    places.set(found, starts);
  }
  const bullets = new Map<number, number>();
  for (const [found, starts] of places) {
    if (starts.length >= 2) for (const at of starts) bullets.set(at, found.length);
  }
  return bullets;
}

type Place = {
  readonly original: string;
  readonly at: number;
  readonly isMarkup: boolean;
  /** Where a picture serves as a bullet, with its length. */
  readonly bullets: ReadonlyMap<number, number>;
};

function putNext(cleaning: Cleaning, { original, at, isMarkup, bullets }: Place): number {
  const unit = original.charAt(at);
  const bullet = bullets.get(at);
  if (bullet) {
    cleaning.put("•", at, at + bullet);
    return at + bullet;
  }
  const markup = isMarkup && unit === "<" ? matchAt(tag, original, at) : null;
  if (markup) {
    cleaning.put(
      replacementOf(markup[0], (markup[1] ?? "").toLowerCase()),
      at,
      at + markup[0].length,
    );
    return at + markup[0].length;
  }
  const coded = unit === "&" ? matchAt(entity, original, at) : null;
  if (coded) {
    for (const decoded of decodeHTML(coded[0]).split("")) {
      cleaning.put(cleanUnit(decoded), at, at + coded[0].length);
    }
    return at + coded[0].length;
  }
  const address = /[hw]/i.test(unit) ? matchAt(url, original, at) : null;
  if (address) {
    cleaning.put(" ", at, at + address[0].length);
    return at + address[0].length;
  }
  const anchor = unit === "[" ? matchAt(link, original, at) : null;
  if (anchor) {
    const label = anchor[1] ?? "";
    for (let index = 0; index < label.length; index += 1) {
      cleaning.put(cleanUnit(label.charAt(index)), at + 1 + index, at + 2 + index);
    }
    return at + anchor[0].length;
  }
  return putCharacter(cleaning, original, at);
}

function putCharacter(cleaning: Cleaning, original: string, at: number): number {
  const unit = original.charAt(at);
  const next = original.charAt(at + 1);
  if (unit === "\r") {
    const end = next === "\n" ? at + 2 : at + 1;
    cleaning.put("\n", at, end);
    return end;
  }
  if (combining.test(next)) {
    const composed = (unit + next).normalize("NFC");
    cleaning.put(cleanUnit(composed.charAt(0)), at, at + 2);
    return at + 2;
  }
  if (isEmphasis(original, at)) return at + 1;
  cleaning.put(cleanUnit(unit), at, at + 1);
  return at + 1;
}

/** Stars and backticks that touch a letter or each other are Markdown; a star before a space is a bullet. */
function isEmphasis(original: string, at: number): boolean {
  const unit = original.charAt(at);
  if (unit === "`") return true;
  if (unit !== "*" && unit !== "_") return false;
  const before = original.charAt(at - 1);
  const after = original.charAt(at + 1);
  if (before === unit || after === unit) return true;
  return unit === "*" && !/^\s?$/.test(after) !== /[\p{L}\p{N}]/u.test(before);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function replacementOf(markup: string, name: string): string {
  const isEnd = markup.startsWith("</");
  if (/^h[1-6]$/.test(name)) return isEnd ? "\n" : "\n# ";
  if (name === "li") return isEnd ? "\n" : "\n• ";
  if (name === "td" || name === "th") return " ";
  return block.has(name) ? "\n" : "";
}

function cleanUnit(unit: string): string {
  if (unit >= " " && unit <= "~") return unit;
  if ("\n\v\f\u0085\u2028\u2029".includes(unit)) return "\n";
  if (hidden.test(unit) || combining.test(unit)) return "";
  if (unit < " " || /\s/.test(unit)) return " ";
  if (/[’‘ʼ´′]/.test(unit)) return "'";
  if (/[‐‑]/.test(unit)) return "-";
  if (/[–—―−]/.test(unit)) return "–";
  if (/[•●▪◦‣∙■□►▶➢➤➔→✓✔✦★☑⁃➡✿❀✱❖]/.test(unit)) return "•";
  if (/[\uD800-\uDFFF\u2600-\u27BF]/.test(unit)) return " ";
  if (unit === "œ" || unit === "Œ") return unit === "œ" ? "oe" : "Oe";
  if (unit === "æ" || unit === "Æ") return unit === "æ" ? "ae" : "Ae";
  if (unit >= "\uFB00" && unit <= "\uFB06") return unit.normalize("NFKC");
  if (unit >= "\uFF01" && unit <= "\uFF5E") return unit.normalize("NFKC");
  return unit;
}

function foldUnit(unit: string): string {
  if (unit >= "a" && unit <= "z") return unit;
  const bare = unit.toLowerCase().normalize("NFD").charAt(0);
  return bare === "" ? unit : bare;
}

/** It folds a short text as an offer is folded; its length may change. */
export function foldWords(text: string): string {
  return cleanOffer(text).folded;
}
