import { loadChapters } from "../../../engines/transcript";
import type { ShownSegment } from "./shown-segments";

export type ShownChapter = {
  readonly title: string;
  readonly startMs: number;
  /** It is the number of the first segment. */
  readonly n: number;
};

/** A recording under five minutes has none, so that its page does not load what finds them. */
const SHORTEST_MS = 300_000;

/** They are found by the words and the pauses of what is said. */
export async function shownChapters(segments: readonly ShownSegment[]): Promise<ShownChapter[]> {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last || last.endMs - first.startMs < SHORTEST_MS) return [];
  const { findChapters } = await loadChapters();
  const chapters = findChapters(
    segments.map(({ startMs, endMs, words, speaker }) => ({
      startMs,
      endMs,
      words,
      ...(speaker !== null && { speaker }),
    })),
  );
  return chapters.map(({ title, startMs, segmentIndex }) => ({
    title,
    startMs,
    n: segments[segmentIndex]?.n ?? first.n,
  }));
}
