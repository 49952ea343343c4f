/** It is a stretch of a recording that is heard by itself. */
export type DeviceCut = { readonly startMs: number; readonly endMs: number };

/** As long as any engine takes; a device has the sound of one part in its memory. */
export const MOST_PART_MS = 600_000;
const MOST_OVERLAP_MS = 30_000;
/** A browser measures a sound a little otherwise than the heads of its file. */
const END_SLACK_MS = 2_000;

export type CutFault = "start" | "order" | "gap" | "overlap" | "too_long" | "end";

/** It says what is wrong with a plan; null where its parts cover the recording one after another. */
export function faultOfCuts(cuts: readonly DeviceCut[], durationMs: number): CutFault | null {
  let [startMs, endMs] = [-1, 0];
  for (const cut of cuts) {
    if (startMs < 0 && cut.startMs !== 0) return "start";
    if (cut.startMs <= startMs || cut.endMs <= Math.max(cut.startMs, endMs)) return "order";
    if (cut.startMs > endMs) return "gap";
    if (startMs >= 0 && endMs - cut.startMs > MOST_OVERLAP_MS) return "overlap";
    if (cut.endMs - cut.startMs > MOST_PART_MS) return "too_long";
    [startMs, endMs] = [cut.startMs, cut.endMs];
  }
  return Math.abs(endMs - durationMs) > END_SLACK_MS ? "end" : null;
}

type Timed = { readonly startMs: number; readonly endMs: number };

/** It is the place of the first word that goes back in time or leaves its part; null where there is none. */
export function faultOfWords(
  words: readonly Timed[],
  { startMs, endMs }: DeviceCut,
): number | null {
  let lastMs = startMs;
  for (const [place, word] of words.entries()) {
    if (word.startMs < lastMs || word.endMs < word.startMs || word.endMs > endMs) return place;
    lastMs = word.startMs;
  }
  return null;
}
