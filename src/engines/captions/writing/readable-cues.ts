import type { Cue, TimedWord } from "../cue";
import { joinWords, onOneLine, wordsWithin } from "../word-pieces";
import {
  endsClause,
  endsSentence,
  fitsTwoLines,
  partLength,
  measureWords,
  MOST_OF_A_LINE,
  type MeasuredWords,
  wrapLines,
} from "./wrap-lines";

const MOST_LINES = 2;
const MOST_MS = 7000;
/** Slower than this, the text was not said all along, and a share of the time says nothing about a word. */
const SLOWEST_PER_SECOND = 4;
const PAUSE_MS = 300;
const SHORT = 20;

/** Costs of an end between two words; each further caption costs 1. */
const COSTS = { sentence: 0, pause: 0.3, clause: 0.4, word: 1.2, short: 1, caption: 1 };

type Words = { readonly words: readonly TimedWord[]; readonly isTimed: boolean };

/**
 * Breaks long captions into ones that can be read: at most two lines of 42 characters, and seven seconds where the times of
 * the words are known. Ends are put after sentences, clauses and pauses; no word is lost.
 */
export const readableCues = (cues: readonly Cue[]): Cue[] =>
  cues.flatMap((cue) => (isReadable(cue) ? [cue] : broken(cue)));

const isExact = ({ timed }: TimedWord): boolean => timed === undefined;

function isReadable({ startMs, endMs, text, words }: Cue): boolean {
  const lines = text.split("\n");
  const fits = lines.length <= MOST_LINES && lines.every(({ length }) => length <= MOST_OF_A_LINE);
  return fits && (endMs - startMs <= MOST_MS || !words?.some(isExact));
}

function broken(cue: Cue): Cue[] {
  const { words, isTimed } = wordsOf(cue);
  const measured = measureWords(words);
  const bounds = bestBounds(measured, { words, isTimed });
  return bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? 0;
    const begin = at === 0 ? cue.startMs : (words[from]?.startMs ?? cue.startMs);
    const lastMs = to === words.length ? cue.endMs : (words[to - 1]?.endMs ?? begin);
    const endMs = Math.max(begin, Math.min(lastMs, words[to]?.startMs ?? cue.endMs));
    return {
      ...withoutSilence({ startMs: begin, endMs }, words.slice(from, to)),
      text: wrapLines(measured, from, to) ?? "",
      ...(cue.speaker !== undefined && { speaker: cue.speaker }),
      ...(cue.words && { words: words.slice(from, to) }),
    };
  });
}

type Stretch = Pick<Cue, "startMs" | "endMs">;

/** A caption that would stand too long begins with its first word, and ends seven seconds later or with its last one. */
function withoutSilence({ startMs, endMs }: Stretch, words: readonly TimedWord[]): Stretch {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || endMs - startMs <= MOST_MS || !words.every(isExact)) {
    return { startMs, endMs };
  }
  const begin = Math.min(endMs, Math.max(startMs, first.startMs));
  return { startMs: begin, endMs: Math.min(endMs, Math.max(last.endMs, begin + MOST_MS)) };
}

function wordsOf({ startMs, endMs, text, words }: Cue): Words {
  const flat = onOneLine(text);
  const isKnown = words !== undefined && words.length > 0 && joinWords(words) === flat;
  if (isKnown && words.some(isExact)) return { words, isTimed: true };
  const isSpoken = flat.length * 1000 >= (endMs - startMs) * SLOWEST_PER_SECOND;
  return {
    words: isKnown ? words : wordsWithin(flat, { startMs, endMs }),
    isTimed: isSpoken,
  };
}

/** Where the captions begin and end, by the least cost: each is tried with every beginning that still fits. */
function bestBounds(measured: MeasuredWords, { words, isTimed }: Words): number[] {
  const costs = [0];
  const begins = [0];
  for (let to = 1; to <= words.length; to += 1) {
    let best = Number.POSITIVE_INFINITY;
    for (let from = to - 1; from >= 0; from -= 1) {
      if ((isTimed && isLong(words, from, to)) || !fitsTwoLines(measured, from, to)) break;
      const short = partLength(measured, from, to) < SHORT ? COSTS.short : 0;
      const cost = (costs[from] ?? 0) + COSTS.caption + short;
      if (cost < best) [best, begins[to]] = [cost, from];
    }
    costs[to] = best + endCost(words, to);
  }
  const bounds = [words.length];
  for (let at = words.length; at > 0; at = begins[at] ?? 0) bounds.push(begins[at] ?? 0);
  return bounds.toReversed();
}

function endCost(words: readonly TimedWord[], to: number): number {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || !next || endsSentence(last.text)) return COSTS.sentence;
  if (isExact(last) && next.startMs - last.endMs >= PAUSE_MS) return COSTS.pause;
  return endsClause(last.text) ? COSTS.clause : COSTS.word;
}

/** A single word may take as long as it was said. */
const isLong = (words: readonly TimedWord[], from: number, to: number): boolean =>
  to - from > 1 && (words[to - 1]?.endMs ?? 0) - (words[from]?.startMs ?? 0) > MOST_MS;
