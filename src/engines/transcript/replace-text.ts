import type { TimedWord } from "../captions";
import { alignEdit } from "./align-edit";
import { withoutRests } from "./deleted-words";
import { type TextHit, textHits, type TextQuery } from "./text-hits";
import { segmentText, type TranscriptSegment } from "./transcript-segment";

export type TextReplacement = TextQuery & { readonly replace: string };

/** One of the places at which a text was found: the segment, and the place among those of this segment. */
export type HitPlace = { readonly index: number; readonly hit: number };

export type SegmentReplacement = {
  readonly index: number;
  /** None are left where all of them were deleted. */
  readonly words: readonly TimedWord[];
  readonly count: number;
};

/** Words that are written anew, from one place to another, with what was found in them. */
type Touched = { readonly from: number; to: number; readonly hits: TextHit[] };

type Found = { readonly text: string; readonly hits: readonly TextHit[]; readonly replace: string };

/**
 * Finds a text in every segment and replaces it, or at one place alone; segments in which nothing is replaced are left out.
 * Words that are not touched stay as they are, and the others get their times as by an edit.
 */
export function replaceText(
  segments: readonly TranscriptSegment[],
  { replace, ...query }: TextReplacement,
  only?: HitPlace,
): SegmentReplacement[] {
  return segments.flatMap((segment, index) => {
    if (only && only.index !== index) return [];
    const text = segmentText(segment);
    const all = textHits(text, query);
    const hits = only ? all.slice(only.hit, only.hit + 1) : all;
    if (hits.length === 0) return [];
    return [{ index, words: wordsAnew(segment, { text, hits, replace }), count: hits.length }];
  });
}

function wordsAnew(segment: TranscriptSegment, found: Found): readonly TimedWord[] {
  const { words } = segment;
  const stretches = stretchesOf(found.text, words);
  const written: TimedWord[] = [];
  let done = 0;
  for (const { from, to, hits } of touchedBy(found.hits, stretches)) {
    written.push(...words.slice(done, from));
    const stretch = { start: stretches[from]?.start ?? 0, end: stretches[to - 1]?.end ?? 0 };
    const text = replacedIn(stretch, { ...found, hits });
    const gap = gapAround(segment, { from, to, afterMs: written.at(-1)?.endMs });
    const fresh = alignEdit(words.slice(from, to), text, gap).words;
    const before = words[from];
    if (found.replace.trim() === "")
      written.push(...withoutRests(fresh, words.slice(from, to), written));
    else written.push(...fresh.map((word, at) => (at === 0 ? asClose(word, before) : word)));
    done = to;
  }
  return [...written, ...words.slice(done)];
}

/** A hit touches the words that it meets or stands next to; words that two hits touch are written once. */
function touchedBy(hits: readonly TextHit[], stretches: readonly TextHit[]): readonly Touched[] {
  const all: Touched[] = [];
  let from = 0;
  for (const hit of hits) {
    while ((stretches[from]?.end ?? hit.start) < hit.start) from += 1;
    let to = from;
    while ((stretches[to]?.start ?? hit.end + 1) <= hit.end) to += 1;
    const last = all.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.hits.push(hit);
    } else all.push({ from, to, hits: [hit] });
  }
  return all;
}

function stretchesOf(text: string, words: readonly TimedWord[]): TextHit[] {
  let from = 0;
  return words.map((word) => {
    const start = Math.max(from, text.indexOf(word.text, from));
    from = start + word.text.length;
    return { start, end: from };
  });
}

function replacedIn({ start, end }: TextHit, { text, hits, replace }: Found): string {
  const parts: string[] = [];
  let from = start;
  for (const hit of hits) {
    parts.push(text.slice(from, hit.start), replace);
    from = hit.end;
  }
  return parts.join("") + text.slice(from, end);
}

type Around = {
  readonly from: number;
  readonly to: number;
  /** The word that is written before ends then: it may be new, and fill what was a pause. */
  readonly afterMs: number | undefined;
};

/** The time that new words may fill, up to the words that stay on both sides. */
function gapAround({ words, startMs, endMs }: TranscriptSegment, { from, to, afterMs }: Around) {
  return {
    startMs: Math.min(words[from]?.startMs ?? startMs, afterMs ?? startMs),
    endMs: Math.max(words[to - 1]?.endMs ?? endMs, words[to]?.startMs ?? endMs),
  };
}

/** A word in the place of one that stands close to its neighbour stands close too. */
const asClose = (word: TimedWord, before: TimedWord | undefined): TimedWord =>
  before?.joined === undefined ? word : { ...word, joined: before.joined };
