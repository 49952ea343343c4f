import type { Glyph } from "./font-face";
import type { Typeface } from "./font-set";
import { kerningBetween, shapeText, widthOf } from "./shape-text";

type Word = {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** It is in thousandths of the type size, as all widths here. */
  readonly width: number;
  readonly spaceBefore: boolean;
};

export type SetLine = {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
};

/** French puts a space here that may not end a line, whichever space the text has. */
const breakingSpace = /(?<![«\s])[ \t\r\n]+(?![;:!?»%€–—])/u;
const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const betweenIdeographs =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A last line shorter than this share of the measure looks left behind. */
const SHORT_LAST_LINE = 0.18;
const SHORT_LAST_LINE_COST = 0.3;
/** Keeps the paragraph from growing by a line for the sake of evenness. */
const LINE_COST = 0.4;

/** Lines are as even as possible, or each as full as possible, by which readers know that a text goes on below. */
export type LineBreaks = "even" | "full";

/** It breaks the paragraphs of one letter. A letter is set at several sizes until it fits; its words are shaped once. */
export class LineBreaker {
  readonly #words = new Map<Typeface, Map<string, Word[]>>();

  constructor(readonly breaks: LineBreaks = "even") {}

  /** It returns lines of at most the measure. */
  break(text: string, typeface: Typeface, measure: number): SetLine[] {
    const space = shapeText(" ", typeface);
    const words = this.#wordsOf(text, typeface).flatMap((word) =>
      word.width > measure ? piecesOf(word, typeface, measure) : word,
    );
    const findBreaks = this.breaks === "even" ? bestBreaks : fullBreaks;
    const starts = findBreaks(words, widthOf(space), measure);
    return starts.map((start, line) => joinWords(words, { start, end: starts[line + 1], space }));
  }

  #wordsOf(text: string, typeface: Typeface): Word[] {
    const ofTypeface = this.#words.get(typeface) ?? new Map<string, Word[]>();
    this.#words.set(typeface, ofTypeface);
    const known = ofTypeface.get(text);
    if (known !== undefined) return known;
    const words = text
      .trim()
      .split(breakingSpace)
      .flatMap((unit) => wordsIn(unit, typeface));
    ofTypeface.set(text, words);
    return words;
  }
}

function joinWords(
  words: readonly Word[],
  { start, end = words.length, space }: { start: number; end: number | undefined; space: Glyph[] },
): SetLine {
  const glyphs: Glyph[] = [];
  let text = "";
  for (let at = start; at < end; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.spaceBefore && at > start) {
      glyphs.push(...space);
      text += " ";
    }
    glyphs.push(...word.glyphs);
    text += word.text;
  }
  // The space that the break swallowed stays in the text layer, where it is not seen.
  if (words[end]?.spaceBefore) {
    glyphs.push(...space);
    text += " ";
  }
  return { text, glyphs };
}

/** A unit between two spaces; one of which nothing can be set leaves no second space behind. */
function wordsIn(unit: string, typeface: Typeface): Word[] {
  return (ideograph.test(unit) ? unit.split(betweenIdeographs) : [unit])
    .map((part) => toWord(part, typeface, false))
    .filter(({ glyphs }) => glyphs.length > 0)
    .map((word, index) => ({ ...word, spaceBefore: index === 0 }));
}

function toWord(text: string, typeface: Typeface, spaceBefore: boolean): Word {
  const glyphs = shapeText(text, typeface);
  return { text, glyphs, width: widthOf(glyphs), spaceBefore };
}

/** It cuts a word wider than the measure between characters. */
function piecesOf(word: Word, typeface: Typeface, measure: number): Word[] {
  const pieces: Word[] = [];
  let piece = "";
  const push = () => pieces.push(toWord(piece, typeface, word.spaceBefore && pieces.length === 0));
  for (const { segment } of graphemes.segment(word.text)) {
    if (piece !== "" && widthOf(shapeText(piece + segment, typeface)) > measure) {
      push();
      piece = "";
    }
    piece += segment;
  }
  push();
  return pieces;
}

/** It finds the first word of each line by total fit: the least sum of squared gaps at the right edge. */
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
      if (start < end - 1 && next !== undefined && !next.spaceBefore)
        width += joinKerning(word, next);
      if (width > measure && start < end - 1) break;
      const isLast = end === words.length;
      const cost = (bestCost[start] ?? Infinity) + lineCost(width / measure, isLast);
      if (cost >= (bestCost[end] ?? Infinity)) continue;
      bestCost[end] = cost;
      bestStart[end] = start;
    }
  }
  const starts: number[] = [];
  for (let end = words.length; end > 0; end = bestStart[end] ?? 0)
    starts.unshift(bestStart[end] ?? 0);
  return starts;
}

/** It takes the first word that a line has no room for as the first of the next one. */
function fullBreaks(words: readonly Word[], spaceWidth: number, measure: number): number[] {
  const starts = words.length > 0 ? [0] : [];
  let width = words[0]?.width ?? 0;
  words.slice(1).forEach((word, index) => {
    const left = words[index];
    const joint = word.spaceBefore || left === undefined ? spaceWidth : joinKerning(left, word);
    if (width + joint + word.width > measure) {
      starts.push(index + 1);
      width = word.width;
    } else width += joint + word.width;
  });
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
