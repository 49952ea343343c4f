/** A word of a text: `C++`, `.NET`, `Node.js` and `R&D` are one, `l’API` and `on-call` are two. */
export type Token = {
  readonly text: string;
  /** It is in lower case, without accents. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** A capital letter means nothing here: at the beginning, or after a full stop. */
  readonly opens: boolean;
};

/**
 * It gives the same words one spelling: plain spaces, straight apostrophes, one hyphen, no hidden characters, no fancy
 * digits.
 */
export function plain(text: string): string {
  return /^[ -_a-~]*$/.test(text) ? text : respelled(text);
}

/** Most accented text needs none of the rare repairs; three scans are cheaper than six. */
const rare =
  /[\p{Cf}\u115F\u1160\u3164\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u2460-\u24FF\u00B2\u00B3\u00B9\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/u;

function respelled(text: string): string {
  const composed = text.normalize("NFC");
  return (rare.test(composed) ? repaired(composed) : composed)
    .replaceAll(/\s/gu, " ")
    .replaceAll(/[’‘ʼ`´′]/gu, "'")
    .replaceAll(/[‐‑‒−]/gu, "-");
}

function repaired(text: string): string {
  return text
    .replaceAll(/[\p{Cf}\u115F\u1160\u3164]/gu, "")
    .replaceAll(/[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u2460-\u24FF\u00B2\u00B3\u00B9]/gu, (mark) =>
      mark.normalize("NFKC"),
    )
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660));
}

export function fold(text: string): string {
  return foldPlain(plain(text));
}

/** Expects a `plain` text. */
export function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  return /^[ -~]*$/.test(lower) ? lower : unaccented(lower);
}

/** Some of these grow and some go when they are folded, so that an equal length proves nothing. */
const moves = /[œæßŒÆẞ\p{M}]/u;

/**
 * It changes each character that stays as long as it is, so that a place in the result is the same place in the text: Korean
 * syllables come apart when they are folded, « œ » becomes two letters, and “İ” in lower case is one more.
 */
export function inPlace(text: string, change: (character: string) => string): string {
  const changed = change(text);
  if (changed.length === text.length && !moves.test(text)) return changed;
  return Array.from(text, (character) => {
    const own = change(character);
    return own.length === character.length ? own : character;
  }).join("");
}

function unaccented(lower: string): string {
  return lower
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o");
}

const word =
  /(?:(?<![\p{L}\p{N}.)])\.(?=\p{L}))?[\p{L}\p{N}\p{M}]+(?:[.&@_][\p{L}\p{N}\p{M}]+)*(?:\+\+|#|\+(?![\p{L}\p{N}]))?/gu;
const titleBeforeName = /(?:^|[^\p{L}])(?:m|mm|mr|mrs|ms|mme|mlle|dr|pr|prof|st|ste)\.\s*$/iu;

/** Expects a `plain` text. */
export function tokensOf(text: string, folded: string = foldPlain(text)): Token[] {
  // Where folding moves nothing, a word is folded where it stands.
  const isInPlace = folded.length === text.length && !moves.test(text);
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    folded: isInPlace
      ? folded.slice(match.index, match.index + match[0].length)
      : foldPlain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    opens: opensAt(text, match.index),
  }));
}

function opensAt(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).replace(/[\s"'«“(]+$/u, "");
  if (before === "") return start <= 12;
  return /[.!?…]$/u.test(before) && !titleBeforeName.test(before);
}

/** Finds where the words of a phrase stand in this order in a row; -1 where they do not. */
export function indexOfPhrase(
  tokens: readonly Token[],
  phrase: readonly string[],
  from = 0,
): number {
  for (let at = from; at + phrase.length <= tokens.length; at += 1) {
    if (phrase.every((part, index) => tokens[at + index]?.folded === part)) return at;
  }
  return -1;
}

/**
 * It counts words as the contract does, by the same rule as the letters' `countLetterWords`, whose module would bring zod
 * to the browser.
 */
export function countWordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}
