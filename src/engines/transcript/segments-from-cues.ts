import type { Cue } from "../captions";
import { joinWords, onOneLine, wordsWithin } from "../captions/word-pieces";
import { segmentText, type TranscriptSegment } from "./transcript-segment";

/** Makes one segment of each caption. Words without times of their own share that of the caption, and say so. */
export const segmentsFromCues = (cues: readonly Cue[]): TranscriptSegment[] =>
  cues.map(({ startMs, endMs, text, speaker, words }) => {
    const isKnown = words !== undefined && joinWords(words) === onOneLine(text);
    return {
      startMs,
      endMs,
      ...(speaker !== undefined && { speaker }),
      words: isKnown ? words : wordsWithin(text, { startMs, endMs }),
    };
  });

/** Makes one caption of each segment, with its words. */
export const cuesFromSegments = (segments: readonly TranscriptSegment[]): Cue[] =>
  segments.map(({ startMs, endMs, speaker, words }) => ({
    startMs,
    endMs,
    text: segmentText({ words }),
    ...(speaker !== undefined && { speaker }),
    words,
  }));
