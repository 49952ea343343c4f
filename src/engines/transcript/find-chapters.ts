import { titleChapters } from "./title-chapters";
import {
  type ChapterLanguage,
  languageOfSegments,
  type SubjectWord,
  subjectWords,
} from "./subject-words";
import type { TranscriptSegment } from "./transcript-segment";

export type TranscriptChapter = {
  readonly startMs: number;
  readonly endMs: number;
  readonly title: string;
  /** The first of its segments. */
  readonly segmentIndex: number;
};

/** Shorter recordings have one subject, or too few words to tell. */
const SHORTEST_MS = 300_000;
const LEAST_WORDS = 200;
const SHORTEST_CHAPTER_MS = 90_000;
/** So many telling words on either side of a border are compared: fewer find borders by chance, more blur them. */
const WINDOW = 100;
/** How far the likeness is followed to either side for its height, in borders. */
const CLIMB = 40;
const PAUSE_WORTH = 0.1;
const FULL_PAUSE_MS = 4000;
/** A border counts where it is deeper than the mean by the standard deviation. */
const LEAST_DEPTH = 0.1;

type Border = { readonly at: number; readonly depth: number };

/**
 * Finds chapters where the words change and people pause: the likeness of the words before and behind each border between
 * segments is taken, and its deepest valleys are the borders of chapters. Short recordings have none.
 */
export function findChapters(
  segments: readonly TranscriptSegment[],
  known?: ChapterLanguage,
): TranscriptChapter[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last || last.endMs - first.startMs < SHORTEST_MS) return [];
  const language = known ?? languageOfSegments(segments);
  const words = segments.map((segment) => subjectWords(segment, language));
  if (words.flat().length < LEAST_WORDS) return [];
  const borders = chooseBorders(segments, depthsOf(segments, words));
  if (borders.length === 0) return [];
  const starts = [0, ...borders];
  const titles = titleChapters(starts.map((from, at) => words.slice(from, starts[at + 1]).flat()));
  return starts.map((from, at) => ({
    startMs: segments[from]?.startMs ?? 0,
    endMs: segments[starts[at + 1] ?? segments.length]?.startMs ?? last.endMs,
    title: titles[at] ?? "",
    segmentIndex: from,
  }));
}

function depthsOf(
  segments: readonly TranscriptSegment[],
  words: readonly (readonly SubjectWord[])[],
): Border[] {
  const all = words.flat();
  const likeness: number[] = [];
  let passed = 0;
  for (const own of words) {
    likeness.push(
      passed === 0
        ? 1
        : cosine(
            all.slice(Math.max(0, passed - WINDOW), passed),
            all.slice(passed, passed + WINDOW),
          ),
    );
    passed += own.length;
  }
  return likeness.slice(1).map((value, index) => {
    const at = index + 1;
    const pauseMs = (segments[at]?.startMs ?? 0) - (segments[at - 1]?.endMs ?? 0);
    const pause = PAUSE_WORTH * Math.min(1, Math.max(0, pauseMs) / FULL_PAUSE_MS);
    const [left, right] = [peak(likeness, at, -1), peak(likeness, at, 1)];
    return { at, depth: (left + right) / 2 - value + pause };
  });
}

/** The height to which the likeness rises from a border, until it falls again. */
function peak(likeness: readonly number[], from: number, step: 1 | -1): number {
  let highest = likeness[from] ?? 0;
  for (let at = from + step, left = CLIMB; at > 0 && at < likeness.length && left > 0; at += step) {
    const value = likeness[at] ?? 0;
    if (value < highest) break;
    highest = value;
    left -= 1;
  }
  return highest;
}

function cosine(one: readonly SubjectWord[], other: readonly SubjectWord[]): number {
  const [left, right] = [countsOf(one), countsOf(other)];
  let product = 0;
  for (const [stem, count] of left) product += count * (right.get(stem) ?? 0);
  const size = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  return product / Math.max(1, Math.sqrt(size(left) * size(right)));
}

function countsOf(words: readonly SubjectWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** The deepest borders first, each far enough from the others and from both ends. */
function chooseBorders(
  segments: readonly TranscriptSegment[],
  borders: readonly Border[],
): number[] {
  const mean = borders.reduce((sum, { depth }) => sum + depth, 0) / Math.max(1, borders.length);
  const variance =
    borders.reduce((sum, { depth }) => sum + (depth - mean) ** 2, 0) / Math.max(1, borders.length);
  const least = Math.max(LEAST_DEPTH, mean + Math.sqrt(variance));
  const momentOf = (at: number) => segments[at]?.startMs ?? 0;
  const taken = new Set<number>();
  const slotOf = (at: number) => Math.floor(momentOf(at) / SHORTEST_CHAPTER_MS);
  const bySlot = new Map<number, number>();
  const [firstMs, lastMs] = [momentOf(0), segments.at(-1)?.endMs ?? 0];
  for (const { at, depth } of borders.toSorted((one, other) => other.depth - one.depth)) {
    if (depth < least) break;
    const ms = momentOf(at);
    const isNearEnd = ms - firstMs < SHORTEST_CHAPTER_MS || lastMs - ms < SHORTEST_CHAPTER_MS;
    const isNear = [-1, 0, 1].some((step) => {
      const other = bySlot.get(slotOf(at) + step);
      return other !== undefined && Math.abs(momentOf(other) - ms) < SHORTEST_CHAPTER_MS;
    });
    if (isNearEnd || isNear) continue;
    bySlot.set(slotOf(at), at);
    taken.add(at);
  }
  return [...taken].toSorted((one, other) => one - other);
}
