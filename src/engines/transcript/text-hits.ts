export type TextQuery = {
  readonly find: string;
  readonly isCaseSensitive?: boolean;
  readonly isAccentSensitive?: boolean;
  readonly isWholeWords?: boolean;
};

/** It is a stretch of a text, counted in UTF-16 units. */
export type TextHit = { readonly start: number; readonly end: number };

/** A text without what makes no difference, and for each of its characters the place of its origin. */
type FoldedText = { readonly text: string; readonly places: readonly number[] };

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** Finds a text in another one, from left to right and without overlaps. It runs in the browser too. */
export function textHits(text: string, query: TextQuery): TextHit[] {
  const wanted = foldedText(query.find, query).text;
  if (wanted.trim() === "") return [];
  const folded = foldedText(text, query);
  const hits: TextHit[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0;) {
    const end = at + wanted.length;
    const hit = { start: folded.places[at] ?? 0, end: folded.places[end] ?? text.length };
    const isFound = isWhole(folded, at, end) && (!query.isWholeWords || standsAlone(text, hit));
    if (isFound) hits.push(hit);
    at = folded.text.indexOf(wanted, isFound ? end : at + 1);
  }
  return hits;
}

/** What was found begins and ends between characters of the text: ß is folded to two, and no half of it is found. */
const isWhole = ({ places }: FoldedText, at: number, end: number): boolean =>
  places[at] !== places[at - 1] && places[end] !== places[end - 1];

function standsAlone(text: string, { start, end }: TextHit): boolean {
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? "";
  const after = String.fromCodePoint(text.codePointAt(end) ?? 32);
  return !LETTER.test(before) && !LETTER.test(after);
}

function foldedText(
  text: string,
  { isCaseSensitive, isAccentSensitive }: Omit<TextQuery, "find">,
): FoldedText {
  const parts: string[] = [];
  const places: number[] = [];
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}{0,20}|\p{M}/gu)) {
    const accented = isAccentSensitive ? character.normalize("NFC") : unaccented(character);
    const folded = isCaseSensitive ? accented : accented.toUpperCase().toLowerCase();
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(index);
  }
  return { text: parts.join(""), places };
}

const unaccented = (character: string): string => {
  const decomposed = character.normalize("NFD");
  const bare = Array.from(decomposed).filter((each) => !MARK.test(each));
  return bare.join("").normalize("NFC") || character;
};
