import { type SharedPlace, sharedPlaces } from "./shared-places";
import type { HeardWord } from "./transcript-segment";

/** A cut of a recording that was heard by itself. Its times are those of the whole recording. */
export type HeardChunk = {
  readonly startMs: number;
  readonly endMs: number;
  readonly words: readonly HeardWord[];
};

/** A word at a cut is heard a little before or behind it. */
const SLACK_MS = 500;
/** A word that surely is the same may be so much further from the middle. */
const LIKENESS_MS = 2000;
/** No overlap holds more words than a minute of quick speech. */
const MOST_WORDS = 300;

/**
 * Puts together what was heard of cuts that overlap. Where two cuts meet, the words of the first are taken up to a word that
 * both have, as near as possible to the middle of the overlap, and those of the second from there; what is said at the very
 * end of a cut is seldom heard well.
 */
export function stitchChunks(chunks: readonly HeardChunk[]): HeardWord[] {
  const sorted = chunks.toSorted((one, other) => one.startMs - other.startMs);
  const words: HeardWord[] = [];
  let endMs = Number.NEGATIVE_INFINITY;
  for (const chunk of sorted) {
    joinChunk(words, chunk, Math.min(endMs, chunk.endMs));
    endMs = Math.max(endMs, chunk.endMs);
  }
  return words;
}

const middleOf = ({ startMs, endMs }: HeardWord): number => (startMs + endMs) / 2;

/** Appends a cut to the words heard so far, of which the last ones may be those at its beginning. */
function joinChunk(words: HeardWord[], chunk: HeardChunk, overlapEndMs: number): void {
  const fresh = chunk.words.toSorted((one, other) => one.startMs - other.startMs);
  const from = firstWithin(words, chunk.startMs - SLACK_MS);
  const inOverlap = fresh.findIndex(({ startMs }) => startMs > overlapEndMs + SLACK_MS);
  const to = Math.min(inOverlap < 0 ? fresh.length : inOverlap, MOST_WORDS);
  const [tail, head] = [words.slice(from), fresh.slice(0, to)];
  const middleMs = (chunk.startMs + overlapEndMs) / 2;
  const pairs = overlapEndMs > chunk.startMs ? sharedPlaces(tail, head) : [];
  const equal = pairs.filter(({ isEqual }) => isEqual);
  const costOf = ({ left, likeness }: SharedPlace) =>
    distance(tail[left], middleMs) - likeness * LIKENESS_MS;
  const [pivot] = (equal.length > 0 ? equal : pairs).toSorted(
    (one, other) => costOf(one) - costOf(other),
  );
  if (pivot) {
    words.length = from + pivot.left + 1;
    append(words, fresh.slice(pivot.right + 1));
    return;
  }
  // Nothing that one side heard was heard by the other, so that nothing is heard twice.
  words.length = from;
  append(
    words,
    [...tail, ...head].toSorted((one, other) => middleOf(one) - middleOf(other)),
  );
  append(words, fresh.slice(to));
}

const distance = (word: HeardWord | undefined, atMs: number): number =>
  word ? Math.abs(middleOf(word) - atMs) : Number.POSITIVE_INFINITY;

function firstWithin(words: readonly HeardWord[], fromMs: number): number {
  let from = words.length;
  while (from > 0 && words.length - from < MOST_WORDS && (words[from - 1]?.endMs ?? 0) > fromMs)
    from -= 1;
  return from;
}

/** No word begins before the one in front of it, although two recognisers place a word a little differently. */
function append(words: HeardWord[], more: readonly HeardWord[]): void {
  for (const word of more) {
    const startMs = Math.max(word.startMs, words.at(-1)?.startMs ?? word.startMs);
    words.push(
      startMs === word.startMs ? word : { ...word, startMs, endMs: Math.max(startMs, word.endMs) },
    );
  }
}
