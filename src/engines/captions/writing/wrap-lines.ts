import { joinWords, type WordPiece } from "../word-pieces";

export const MOST_OF_A_LINE = 42;

/** A clause or a sentence ends with the word. */
export const endsClause = (word: string): boolean =>
  /[,;:!?.…،؛؟。、，！？；：—–][\p{Pf}\p{Pe}"']{0,3}$/u.test(word);

/** A sentence ends with the word. */
export const endsSentence = (word: string): boolean =>
  /[.!?…؟。！？][\p{Pf}\p{Pe}"']{0,3}$/u.test(word);

/** Words put together, and where each of them stands in their text. */
export type MeasuredWords = {
  readonly words: readonly WordPiece[];
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

export function measureWords(words: readonly WordPiece[]): MeasuredWords {
  const text = joinWords(words);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const word of words) {
    const start = text.indexOf(word.text, ends.at(-1) ?? 0);
    starts.push(start);
    ends.push(start + word.text.length);
  }
  return { words, text, starts, ends };
}

/** A line that begins after a clause reads better than one of exactly the same length. */
const CLAUSE_BONUS = 12;

/** Puts the words from `from` to before `to` on one line, or on two of about one length; null where they need a third. */
export function wrapLines(measured: MeasuredWords, from: number, to: number): string | null {
  const part = (begin: number, end: number) =>
    measured.text.slice(measured.starts[begin], measured.ends[end - 1]);
  if (fitsOneLine(measured, from, to)) return part(from, to);
  let best: { at: number; cost: number } | null = null;
  for (let at = from + 1; at < to && fitsOneLine(measured, from, at); at += 1) {
    if (!fitsOneLine(measured, at, to)) continue;
    const bonus = endsClause(measured.words[at - 1]?.text ?? "") ? CLAUSE_BONUS : 0;
    const cost = Math.abs(partLength(measured, from, at) - partLength(measured, at, to)) - bonus;
    if (best === null || cost < best.cost) best = { at, cost };
  }
  return best && `${part(from, best.at)}\n${part(best.at, to)}`;
}

/** The words from `from` to before `to` fit on two lines. */
export function fitsTwoLines(measured: MeasuredWords, from: number, to: number): boolean {
  let at = from + 1;
  while (at < to && fitsOneLine(measured, from, at + 1)) at += 1;
  return at >= to || fitsOneLine(measured, at, to);
}

export const partLength = ({ starts, ends }: MeasuredWords, from: number, to: number): number =>
  (ends[to - 1] ?? 0) - (starts[from] ?? 0);

/** A word that is longer than a line stands alone on it. */
const fitsOneLine = (measured: MeasuredWords, from: number, to: number): boolean =>
  to - from <= 1 || partLength(measured, from, to) <= MOST_OF_A_LINE;
