import { joinWords, type TimedWord } from "../captions";

/** A part of a transcript that one speaker says: a range of words. The words are the truth, its text is made of them. */
export type TranscriptSegment = {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker?: string;
  readonly words: readonly TimedWord[];
};

/** A word as a recogniser hears it, with the speaker where it tells speakers apart. */
export type HeardWord = TimedWord & { readonly speaker?: string };

export const segmentText = ({ words }: Pick<TranscriptSegment, "words">): string =>
  joinWords(words);

/** The segment of these words; null where there are none. */
export function segmentOfWords(
  words: readonly TimedWord[],
  speaker: string | undefined,
): TranscriptSegment | null {
  const [first] = words;
  if (!first) return null;
  const endMs = words.reduce((latest, word) => Math.max(latest, word.endMs), first.endMs);
  return { startMs: first.startMs, endMs, ...(speaker !== undefined && { speaker }), words };
}
