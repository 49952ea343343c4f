import type { TranscriptSegment } from "../../../engines/transcript";
import { segmentsFromCues } from "../../../engines/transcript";
import { simulatedSentences, type SimulatedSource } from "../messages/simulated-sentences";

export const SIMULATED_DURATION_MS = 180_000;
export const SIMULATED_CONFIDENCE = 0.95;

/** The contract's answer under `ASSEMBLYAI_API_KEY=MOCK`: the same for all but for its address or file, and it says what it is. */
export function simulatedTranscript(
  source: SimulatedSource,
  durationMs: number,
): TranscriptSegment[] {
  const sentences = simulatedSentences(source);
  const share = durationMs / sentences.length;
  const cues = sentences.map((text, index) => ({
    startMs: Math.round(index * share),
    endMs: Math.round((index + 1) * share),
    text,
  }));
  return segmentsFromCues(cues).map((segment) => ({
    ...segment,
    words: segment.words.map((word) => ({ ...word, confidence: SIMULATED_CONFIDENCE })),
  }));
}
