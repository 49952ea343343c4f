import type { Line } from "../line";
import { townNames } from "../words/town-names";
import { countryWords } from "../words/country-words";
import { foldLetters, foldPhrase } from "./fold-letters";
import { findDates } from "./dates";
import { piecesOf, slicePiece } from "./piece";
import type { Piece } from "./piece";
import { LIKELY, SURE, tell } from "./told";
import type { Told } from "./told";

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,189}\.\p{L}{2,24}(?![\p{L}\p{N}])/u;
const CUT_EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}.-]{0,189}$/u;
const CUT_LOCAL = /^[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}[.-]$/u;

/** An address may be cut at the edge of a narrow column; the rest then opens the next line. */
export function findEmail(lines: readonly Line[]): Told | null {
  const pieces = lines.flatMap(piecesOf);
  for (const [index, piece] of pieces.entries()) {
    const joined = joinedEmail(piece, pieceBelow(pieces, index));
    if (joined) return joined;
    const match = EMAIL.exec(piece.text);
    if (!match) continue;
    const rest = piece.text.slice(match.index + match[0].length);
    const isWhole = !/^[.-]?$/u.test(rest) || !pieceBelow(pieces, index);
    const told = tell([slicePiece(piece, match.index, match.index + match[0].length)]);
    return isWhole ? told : (continuedEmail(told, pieceBelow(pieces, index)) ?? told);
  }
  return emailOfTarget(lines);
}

/** It is what stands right below a piece, in its column. */
function pieceBelow(pieces: readonly Piece[], index: number): Piece | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const near = pieces.slice(index + 1, index + 8).filter((next) => isNextLine(piece, next));
  const left = (one: Piece) => one.part.box[0];
  const below = near.find((next) => {
    const drop = next.line.box[1] - piece.line.box[1];
    const isTight = next.line.page === piece.line.page && drop > 0 && drop < piece.part.size * 2.2;
    return (
      isTight &&
      (Math.abs(left(next) - left(piece)) < 4 || Math.abs(left(next) - piece.line.box[0]) < 4)
    );
  });
  return below ?? (near[0] === pieces[index + 1] ? near[0] : undefined);
}

const isNextLine = (piece: Piece, next: Piece) =>
  next.line !== piece.line &&
  next.line.region === piece.line.region &&
  Math.abs(next.part.size - piece.part.size) < 1;

function joinedEmail(piece: Piece, next: Piece | undefined): Told | null {
  if (!next || !isNextLine(piece, next)) return null;
  const cut = CUT_EMAIL.exec(piece.text);
  const local = !cut && CUT_LOCAL.test(piece.text) && next.text.includes("@");
  const [word = ""] = next.text.split(/\s/u);
  const isUnfinished = cut && !EMAIL.test(cut[0]);
  const start = cut?.index ?? 0;
  const isStartOfAddress =
    !cut && !local && word.startsWith("@") && /^[\p{L}\p{N}._%+'-]{2,64}$/u.test(piece.text);
  if (!isUnfinished && !local && !isStartOfAddress) return null;
  const value = `${piece.text.slice(start)}${word}`;
  const match = EMAIL.exec(value);
  if (!match || match[0].length !== value.length) return null;
  const pieces = [slicePiece(piece, start), slicePiece(next, 0, word.length)];
  return { ...tell(pieces), value };
}

/** "…@example." was cut before its last label, "…@exam" or "…@mail.ex" within one. */
function continuedEmail(told: Told, next: Piece | undefined): Told | null {
  const [piece] = told.pieces;
  if (!piece || !next || !isNextLine(piece, next)) return null;
  const [word = ""] = next.text.split(/\s/u);
  if (word !== next.text) return null;
  const rest = piece.part.text.slice(piece.from + piece.text.length).trim();
  const isLabel =
    /^[.-]?\p{Ll}[\p{Ll}.]{1,24}$/u.test(word) && (rest !== "" || /^[.-]/u.test(word));
  const isTail = /^\p{Ll}{1,2}$/u.test(word);
  const isDomain =
    !KNOWN_TOP.test(told.value) && /^[\p{Ll}\d-]{1,40}(?:\.\p{Ll}{2,24}){1,3}$/u.test(word);
  if (!isLabel && !isTail && !isDomain) return null;
  const whole: Piece = { ...piece, text: piece.text + rest };
  return { ...tell([whole, next]), value: told.value + rest + word };
}

/** An icon with a link to an address says it as well as print does. */
function emailOfTarget(lines: readonly Line[]): Told | null {
  for (const line of lines) {
    const target = line.urls.find((url) => url.toLowerCase().startsWith("mailto:"));
    const address = target ? EMAIL.exec(target.slice(7))?.[0] : undefined;
    const [piece] = piecesOf(line);
    if (address && piece) return { ...tell([piece], LIKELY), value: address, quote: address };
  }
  return null;
}

const PHONE = /(?<![\p{L}\p{N}/.-])(?:\+|00 ?)?\(?\d[\d\s()./–-]{7,22}\d(?![\p{L}\p{N}])/gu;
const PHONE_LABEL = /\b(?:tel|tele?phone|mobile|portable|phone|cell|gsm)\b|☎|📞|📱|✆/u;

export function findPhone(lines: readonly Line[]): Told | null {
  const found: { readonly told: Told; readonly score: number }[] = [];
  const pieces = lines.flatMap(piecesOf);
  for (const [index, piece] of pieces.entries()) {
    const beside = pieces[index + 1]?.line === piece.line ? pieces[index + 1] : undefined;
    const cut = cutPhone(piece, beside ?? pieceBelow(pieces, index));
    if (cut) found.push({ told: cut, score: 2 });
    for (const match of piece.text.matchAll(PHONE)) {
      const score = phoneScore(piece, match);
      if (score > 0) {
        const told = tell([slicePiece(piece, match.index, match.index + match[0].length)]);
        found.push({ told, score });
      }
    }
  }
  const [best, ...others] = found.toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  return { ...best.told, alternatives: others.map(({ told }) => told.value) };
}

const CUT_PHONE = /(?:\+\d|\(?0\d|\(\d{2,4}\))[\d\s().-]{0,12}$/u;

/** A number may go over the end of its line. */
function cutPhone(piece: Piece, next: Piece | undefined): Told | null {
  const start = next ? CUT_PHONE.exec(piece.text) : null;
  const rest = next ? /^\d[\d\s.-]{1,14}\d(?!\d)/u.exec(next.text) : null;
  if (!start || !rest || !next) return null;
  const value = `${start[0].trim()} ${rest[0]}`;
  const digits = value.replace(/\D/gu, "").length;
  const isNumber = digits >= 9 && digits <= 14 && findDates(value).length === 0;
  return isNumber
    ? { ...tell([slicePiece(piece, start.index), slicePiece(next, 0, rest[0].length)]), value }
    : null;
}

function phoneScore(piece: Piece, match: RegExpMatchArray): number {
  const digits = match[0].replace(/\D/gu, "");
  if (digits.length < 8 || digits.length > 15) return 0;
  if (findDates(match[0]).length > 0 && !match[0].startsWith("+")) return 0;
  const isLabelled = PHONE_LABEL.test(foldLetters(piece.text.slice(0, match.index)));
  const isDialled = /^(?:\+|00|\(?0)/u.test(match[0].trim());
  const isGrouped = /\d[\s.-]\d/u.test(match[0]);
  const lonely = piece.text.length - match[0].length < 14 ? 1 : 0;
  if (!isLabelled && !isDialled && !(isGrouped && digits.length >= 10)) return 0;
  return 1 + (isLabelled ? 2 : 0) + (isDialled ? 2 : 0) + lonely;
}

const TOP_LEVEL =
  "com|fr|net|org|io|dev|me|co|uk|eu|ch|be|ca|de|app|design|studio|tech|example|info|xyz|page|site|pro|paris|ie|lu|art|blog|works";
const KNOWN_TOP = new RegExp(`\\.(?:${TOP_LEVEL})$`, "iu");
const LINK = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(?:https?:\\/\\/)?(?:www\\.)?(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:${TOP_LEVEL})(?:\\/[\\p{L}\\p{N}\\p{M}._~%/?#=&+@-]{0,200})?(?![\\p{L}\\p{N}@])`,
  "giu",
);
const bareUrl = (url: string) =>
  url
    .replace(/^[a-z]+:\/\//iu, "")
    .replace(/^www\./iu, "")
    .replace(/\/+$/u, "")
    .toLowerCase();

export function findLinks(lines: readonly Line[], everywhere: readonly Line[]): readonly Told[] {
  const targets = everywhere.flatMap(({ urls }) => urls).filter((url) => /^https?:/iu.test(url));
  const found = new Map<string, Told>();
  const pieces = lines.flatMap(piecesOf);
  for (const [index, piece] of pieces.entries()) {
    for (const match of piece.text.matchAll(LINK)) {
      const told = wholeLink(piece, match, { next: pieceBelow(pieces, index), targets });
      const key = bareUrl(told.value);
      if (!found.has(key)) found.set(key, told);
    }
  }
  for (const line of everywhere) {
    for (const url of line.urls) addTarget(found, line, url);
  }
  return [...found.values()].slice(0, 12);
}

function addTarget(found: Map<string, Told>, line: Line, url: string): void {
  const [piece] = piecesOf(line);
  const key = bareUrl(url);
  if (!piece || !/^https?:/iu.test(url)) return;
  if ([...found.keys()].some((known) => known === key || key.startsWith(known))) return;
  found.set(key, { ...tell([piece], LIKELY), value: url, quote: url });
}

type LinkWorld = { readonly next: Piece | undefined; readonly targets: readonly string[] };

function wholeLink(piece: Piece, match: RegExpMatchArray, { next, targets }: LinkWorld): Told {
  const from = match.index ?? 0;
  const said = match[0].replace(/[.,;]+$/u, "");
  const told = tell(
    [slicePiece(piece, from, from + said.length)],
    said.includes("/") ? SURE : LIKELY,
  );
  if (!next || from + match[0].length < piece.text.length || !isNextLine(piece, next)) return told;
  const [word = ""] = next.text.split(/[\s(]/u);
  const isRest = /^[\p{L}\p{N}._~%/?#=&+-]{1,80}$/u.test(word) && !EMAIL.test(next.text);
  const joined = said + word;
  const isTarget = targets.some((url) => bareUrl(url) === bareUrl(joined));
  const isCut =
    /[/_-]$/u.test(said) &&
    /^(?:$|\s?[|•·,(–—]|\s-\s)/u.test(
      next.text.slice(word.length).trimStart() === "" ? "" : next.text.slice(word.length),
    );
  if (!isRest || (!isTarget && !isCut)) return told;
  return { ...tell([...told.pieces, slicePiece(next, 0, word.length)]), value: joined };
}

const knownCities = new Set(townNames.map(foldPhrase));
const countries = new Set(countryWords.map(foldPhrase));
const POSTCODE_FIRST = /^(?:[A-Z]{1,2}-)?(\d{4,5})\s{1,3}(\p{Lu}[\p{L}' ’.-]{1,40})/u;
const UK_POSTCODE = /[,\s]{1,3}[A-Z]{1,2}\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?$/u;
const CITY_NAME = /^\p{Lu}[\p{L}'’.]{1,24}(?:[ -](?:\p{L}['’])?[\p{L}'’.]{1,24}){0,5}$/u;

export const isCountry = (text: string): boolean => countries.has(foldPhrase(text));
/** Towns on a river, by the sea or under another are named so. */
const TOWN_SHAPE =
  /^\p{Lu}[\p{L}’']{1,20}(?:-(?:sur|sous|lès|lez|les|le|la|en|de|du|des|upon|on|under)-|-d['’]| (?:upon|on|under) )\p{L}[\p{L}’' -]{1,30}$/u;
export const isKnownCity = (text: string): boolean =>
  knownCities.has(foldPhrase(text)) || TOWN_SHAPE.test(text.trim());
export const isCityName = (text: string): boolean => CITY_NAME.test(text);

const CITY_LABEL =
  /^(?:adresse|address|location|ville|city|town|lieu|localisation|domicile|based in|lives in|home)\s?:?\s+/iu;

/** The letters of e-mails, numbers and links become signs that separate, so that places stay. */
export function withoutContactData(piece: Piece): Piece {
  const blank = (found: string) => "|".repeat(found.length);
  const text = piece.text
    .replace(new RegExp(EMAIL, "gu"), blank)
    .replace(LINK, blank)
    .replace(PHONE, (found) => (found.replace(/\D/gu, "").length >= 9 ? blank(found) : found));
  return { ...piece, text };
}

/** It takes the town out of an address: "69003 Lyon", "Leeds LS1 4AP", "Bristol, UK", "Annecy (74)". */
export function cityOfAddress(piece: Piece): Piece | null {
  const cells = piece.text.split(/\s?[,|•·()\n–—]\s?|\s-\s/u).filter((cell) => cell.trim() !== "");
  for (const cell of cells) {
    const at = piece.text.indexOf(cell);
    const postcode = POSTCODE_FIRST.exec(cell.replace(CITY_LABEL, "").trim());
    if (postcode?.[2]) {
      const from = at + cell.lastIndexOf(postcode[2]);
      return slicePiece(piece, from, from + postcode[2].length);
    }
    const bare = cell.replace(CITY_LABEL, "").replace(UK_POSTCODE, "").trim();
    const isTown = isKnownCity(bare) || (bare !== cell.trim() && CITY_NAME.test(bare));
    if (isTown)
      return slicePiece(
        piece,
        piece.text.indexOf(bare, at),
        piece.text.indexOf(bare, at) + bare.length,
      );
  }
  const [first = "", second = ""] = cells.map((cell) => cell.replace(CITY_LABEL, ""));
  const isPlace = CITY_NAME.test(first) && isPlaceTail(second);
  const from = piece.text.indexOf(first);
  return isPlace ? slicePiece(piece, from, from + first.length) : null;
}

const isPlaceTail = (text: string) =>
  isCountry(text) || /^(?:\d{2,5}|2[AB]|[A-Z]{2}(?: \d{5})?)$/u.test(text.trim());
