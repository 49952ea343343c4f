import type { Sheet } from "../sheet";
import { UnreadableCv } from "../unreadable-cv";
import { cleanDrawnText } from "./drawn-text";

/** Fonts without a table of their characters give numbers of glyphs, which in most fonts are codes less 29. */
const GLYPH_OFFSET = 29;
const MIN_LATIN = 60;

/** It throws where the text makes no sense, unless moving all characters by one number makes sense of it. */
export function readableSheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const text = textOf(sheets);
  if (isReadable(text)) return sheets;
  const moved = sheets.map((sheet) => ({
    ...sheet,
    items: sheet.items.map((item) => ({ ...item, text: movedText(item.text) })),
  }));
  const movedWhole = textOf(moved);
  if (!isReadable(movedWhole) || hasSignsInWords(movedWhole))
    throw new UnreadableCv("CV_TEXT_UNREADABLE");
  return moved;
}

const textOf = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ items }) => items.map(({ text }) => text)).join(" ");

function movedText(text: string): string {
  const moved = Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return sign === " " || code > 98 ? sign : String.fromCodePoint(code + GLYPH_OFFSET);
  });
  return cleanDrawnText(moved.join(""));
}

/** French and English have 38 to 46 vowels in 100 letters. */
function isReadable(text: string): boolean {
  const inked = text.replaceAll(" ", "").length;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // Other scripts are not ours to judge.
  if (letters > 2 * latin && letters > 0.4 * inked) return true;
  if (latin < MIN_LATIN) return letters + (text.match(/\d/g)?.length ?? 0) > 0.4 * inked;
  const vowels = text.normalize("NFD").match(/[aeiouyœæ]/gi)?.length ?? 0;
  return letters > 0.5 * inked && vowels > 0.26 * latin && vowels < 0.65 * latin;
}

/** What the move does not reach, letters with accents, stays a sign within words. */
function hasSignsInWords(text: string): boolean {
  const signs = text.match(/\p{L}[^\p{L}\p{N}\s'’.,:;/@&()+_-]\p{L}/gu)?.length ?? 0;
  return signs > 0.002 * text.length;
}
