import type { Glyph } from "./font-face";
import type { Typeface } from "./font-set";
import { kerningBetween, shapeText, widthOf } from "./shape-text";

interface Word {
  text: string;
  glyphs: Glyph[];
  /** In thousandths of the type size, as all widths here. */
  width: number;
  spaceBefore: boolean;
}

export interface SetLine {
  text: string;
  glyphs: Glyph[];
  width: number;
}

/** Where French puts a space that may not end a line, whichever space the text has there. */
const breakingSpace = /(?<![«\s])[ \t\r\n]+(?![;:!?»%€–—])/u;
const ideographs = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A last line shorter than this share of the measure looks left behind. */
const SHORT_LAST_LINE = 0.18;
const SHORT_LAST_LINE_COST = 0.3;
/** Keeps the paragraph from growing by a line for the sake of evenness. */
const LINE_COST = 0.4;

/** Sets a paragraph in lines of at most the measure, as even as they can be. */
export function breakLines(text: string, typeface: Typeface, measure: number): SetLine[] {
  const space = shapeText(" ", typeface);
  const words = wordsOf(text, typeface, measure);
  const spaceWidth = widthOf(space);
  const starts = bestBreaks(words, spaceWidth, measure);
  return starts.map((start, line) => {
    const part = words.slice(start, starts[line + 1]);
    const glyphs: Glyph[] = [];
    let lineText = "";
    part.forEach((word, index) => {
      if (word.spaceBefore && index > 0) {
        glyphs.push(...space);
        lineText += " ";
      }
      glyphs.push(...word.glyphs);
      lineText += word.text;
    });
    const width = widthOf(glyphs);
    // The space that the break swallowed stays in the text layer, where it hurts nobody's eye.
    if (words[starts[line + 1] ?? words.length]?.spaceBefore) {
      glyphs.push(...space);
      lineText += " ";
    }
    return { text: lineText, glyphs, width };
  });
}

function wordsOf(text: string, typeface: Typeface, measure: number): Word[] {
  return text
    .trim()
    .split(breakingSpace)
    .flatMap((unit) =>
      unit.split(ideographs).flatMap((part, index) => wordOrPieces(part, typeface, { measure, first: index === 0 })),
    );
}

function wordOrPieces(
  text: string,
  typeface: Typeface,
  { measure, first }: { measure: number; first: boolean },
): Word[] {
  const glyphs = shapeText(text, typeface);
  const width = widthOf(glyphs);
  if (width <= measure) return [{ text, glyphs, width, spaceBefore: first }];
  const pieces: Word[] = [];
  let piece = "";
  const push = () => {
    const set = shapeText(piece, typeface);
    pieces.push({ text: piece, glyphs: set, width: widthOf(set), spaceBefore: first && pieces.length === 0 });
  };
  for (const { segment } of graphemes.segment(text)) {
    if (piece !== "" && widthOf(shapeText(piece + segment, typeface)) > measure) {
      push();
      piece = "";
    }
    piece += segment;
  }
  push();
  return pieces;
}

/** The first word of each line. Total fit: the least sum of squared gaps at the right edge. */
function bestBreaks(words: readonly Word[], spaceWidth: number, measure: number): number[] {
  const bestCost = [0];
  const bestStart = [0];
  for (let end = 1; end <= words.length; end++) {
    let width = 0;
    bestCost[end] = Infinity;
    for (let start = end - 1; start >= 0; start--) {
      const word = words[start];
      if (word === undefined) break;
      const next = words[start + 1];
      width += word.width;
      if (start < end - 1 && next?.spaceBefore) width += spaceWidth;
      if (start < end - 1 && next !== undefined && !next.spaceBefore) width += joinKerning(word, next);
      if (width > measure && start < end - 1) break;
      const isLast = end === words.length;
      const cost = (bestCost[start] ?? Infinity) + lineCost(width / measure, isLast);
      if (cost >= (bestCost[end] ?? Infinity)) continue;
      bestCost[end] = cost;
      bestStart[end] = start;
    }
  }
  const starts: number[] = [];
  for (let end = words.length; end > 0; end = bestStart[end] ?? 0) starts.unshift(bestStart[end] ?? 0);
  return starts;
}

function joinKerning(left: Word, right: Word): number {
  const first = right.glyphs[0];
  return first === undefined ? 0 : kerningBetween(left.glyphs.at(-1), first);
}

function lineCost(fill: number, isLast: boolean): number {
  if (isLast) return LINE_COST + (fill < SHORT_LAST_LINE ? SHORT_LAST_LINE_COST : 0);
  return LINE_COST + (1 - fill) ** 2;
}
