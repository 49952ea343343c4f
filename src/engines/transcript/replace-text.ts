import { segmentText, type TranscriptSegment } from "./transcript-segment";

export type TextReplacement = {
  readonly find: string;
  readonly replace: string;
  readonly isCaseSensitive?: boolean;
  readonly isAccentSensitive?: boolean;
  readonly isWholeWords?: boolean;
};

/** The new text of one segment, for `alignEdit`. */
export type SegmentEdit = {
  readonly index: number;
  readonly before: string;
  readonly newText: string;
  readonly count: number;
};

/** A text without what makes no difference, and for each of its characters the place of its origin. */
type FoldedText = { readonly text: string; readonly places: readonly number[] };

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** Finds a text in every segment and replaces it; segments in which it does not stand are left out. */
export function replaceText(
  segments: readonly TranscriptSegment[],
  replacement: TextReplacement,
): SegmentEdit[] {
  const wanted = foldedText(replacement.find, replacement).text;
  if (wanted.trim() === "") return [];
  return segments.flatMap((segment, index) => {
    const before = segmentText(segment);
    const { newText, count } = replacedIn(before, wanted, replacement);
    return count === 0 ? [] : [{ index, before, newText, count }];
  });
}

function replacedIn(
  text: string,
  wanted: string,
  replacement: TextReplacement,
): { newText: string; count: number } {
  const folded = foldedText(text, replacement);
  const parts: string[] = [];
  let from = 0;
  for (let at = folded.text.indexOf(wanted); at >= 0;) {
    const end = at + wanted.length;
    const isFound =
      isWhole(folded, at, end) &&
      (!replacement.isWholeWords || standsAlone(text, folded, [at, end]));
    if (isFound) {
      parts.push(text.slice(from, folded.places[at]), replacement.replace);
      from = folded.places[end] ?? text.length;
    }
    at = folded.text.indexOf(wanted, isFound ? end : at + 1);
  }
  return { newText: parts.join("") + text.slice(from), count: Math.floor(parts.length / 2) };
}

/** What was found begins and ends between characters of the text: ß is folded to two, and no half of it is found. */
const isWhole = ({ places }: FoldedText, at: number, end: number): boolean =>
  places[at] !== places[at - 1] && places[end] !== places[end - 1];

function standsAlone(
  text: string,
  { places }: FoldedText,
  [at, end]: readonly [number, number],
): boolean {
  const [start, stop] = [places[at] ?? 0, places[end] ?? text.length];
  const before = Array.from(text.slice(Math.max(0, start - 2), start)).at(-1) ?? "";
  const after = String.fromCodePoint(text.codePointAt(stop) ?? 32);
  return !LETTER.test(before) && !LETTER.test(after);
}

function foldedText(
  text: string,
  { isCaseSensitive, isAccentSensitive }: TextReplacement,
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
