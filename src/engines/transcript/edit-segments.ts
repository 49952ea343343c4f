import type { TimedWord } from "../captions";
import { segmentOfWords, type TranscriptSegment } from "./transcript-segment";

/** Splits a segment before one of its words; null where a part would be left without any. */
export function splitSegment(
  { words, speaker, startMs, endMs }: TranscriptSegment,
  wordIndex: number,
): readonly [TranscriptSegment, TranscriptSegment] | null {
  const [first, second] = [
    segmentOfWords(words.slice(0, wordIndex), speaker),
    segmentOfWords(words.slice(wordIndex), speaker),
  ];
  if (wordIndex <= 0 || !first || !second) return null;
  return [
    { ...first, startMs },
    { ...second, endMs: Math.max(endMs, second.startMs) },
  ];
}

/** Makes one segment of two neighbours. It is said by whoever says the first, unless only the second is known. */
export function mergeSegments(one: TranscriptSegment, other: TranscriptSegment): TranscriptSegment {
  const [first, second] = one.startMs <= other.startMs ? [one, other] : [other, one];
  const speaker = first.speaker ?? second.speaker;
  return {
    startMs: first.startMs,
    endMs: Math.max(first.endMs, second.endMs),
    ...(speaker !== undefined && { speaker }),
    words: [...first.words, ...second.words],
  };
}

/** Moves the moment between a word and the one before it, no further than both of them reach. */
export function moveWordBoundary(
  segment: TranscriptSegment,
  wordIndex: number,
  atMs: number,
): TranscriptSegment {
  const { words } = segment;
  const [before, word] = [words[wordIndex - 1], words[wordIndex]];
  if (!word) return segment;
  const earliest = before?.startMs ?? segment.startMs;
  const moment = Math.round(Math.min(Math.max(atMs, earliest), Math.max(word.endMs, earliest)));
  const placed = (each: TimedWord, stretch: Partial<TimedWord>): TimedWord => {
    const { timed: _timed, ...rest } = each;
    return { ...rest, ...stretch, edited: true };
  };
  const moved = words.map((each, at) => {
    if (at === wordIndex) return placed(each, { startMs: moment });
    return at === wordIndex - 1 ? placed(each, { endMs: moment }) : each;
  });
  return { ...segment, words: moved };
}

/** Moves words over the border of two neighbours, so that the second begins with the word of that place among both. */
export function moveSegmentBorder(
  first: TranscriptSegment,
  second: TranscriptSegment,
  wordIndex: number,
): readonly [TranscriptSegment, TranscriptSegment] | null {
  const whole = { ...mergeSegments(first, second), startMs: first.startMs };
  const parts = splitSegment(whole, wordIndex);
  if (!parts) return null;
  return [withSpeakerOf(parts[0], first), withSpeakerOf(parts[1], second)];
}

const withSpeakerOf = (
  { startMs, endMs, words }: TranscriptSegment,
  { speaker }: TranscriptSegment,
): TranscriptSegment => ({
  startMs,
  endMs,
  ...(speaker !== undefined && { speaker }),
  words,
});
