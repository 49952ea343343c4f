import type { TimedWord } from "../../../engines/captions";
import type { TranscriptSegment } from "../../../engines/transcript";
import { segmentJson, type SegmentJson } from "./stored-words";

/** What a transcript says of all its words together. */
export type HeardTranscript = {
  readonly segments: readonly SegmentJson[];
  readonly durationMs: number;
  readonly confidence: number | null;
};

/** A recognised word counts for the confidence of the whole, a typed one does not. */
export function heardTranscript(
  segments: readonly TranscriptSegment[],
  knownMs: number | null = null,
): HeardTranscript {
  const spoken = segments.filter(({ words }) => words.length > 0);
  const known = spoken.flatMap(({ words }) => words.flatMap(({ confidence = [] }) => confidence));
  const sum = known.reduce((total, each) => total + each, 0);
  return {
    segments: spoken.map(segmentJson),
    durationMs: knownMs ?? spoken.reduce((end, { endMs }) => Math.max(end, Math.round(endMs)), 0),
    confidence: known.length === 0 ? null : Math.round((sum / known.length) * 10_000) / 10_000,
  };
}

export const countWords = (segments: readonly { readonly words: readonly TimedWord[] }[]): number =>
  segments.reduce((sum, { words }) => sum + words.length, 0);
