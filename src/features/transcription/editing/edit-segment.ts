import { alignEdit, mergeSegments, splitSegment } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import type { StoredSegment, TranscriptEditKind } from "../store/tables";
import { applyEdit, type SegmentPart, type SegmentRevision } from "./apply-edit";
import {
  afterJson,
  editedSegments,
  type EditedSegments,
  spokenSegment,
  storedJson,
} from "./edited-segments";
import { changedMeanwhile, type NamedSegment, requireSegment } from "./require-segments";

export type SegmentChange = NamedSegment & {
  readonly text?: string | undefined;
  /** Null means that nobody is named; absent means that it is not asked for. */
  readonly speaker?: string | null | undefined;
};

/** It gives a segment other words or another speaker. Words that stay keep their times exactly. */
export async function changeSegment(ctx: Ctx, change: SegmentChange): Promise<EditedSegments> {
  const { segment } = await requireSegment(ctx, change);
  const before = spokenSegment(segment);
  const { text, speaker = segment.speaker } = change;
  const words = text === undefined ? before.words : alignEdit(before.words, text, before).words;
  if (words.length === 0) throw transcriptError("SEGMENT_EMPTY");
  const { startMs, endMs } = before;
  const after = afterJson({ startMs, endMs, words, ...(speaker !== null && { speaker }) });
  return carryOut(ctx, change, {
    kind: text === undefined ? "speaker" : "text",
    parts: [{ n: segment.n, before: storedJson(segment), after }],
    read: [segment],
  });
}

/** It splits a segment before one of its words, counted from 0. */
export async function splitTranscriptSegment(
  ctx: Ctx,
  { word, ...named }: NamedSegment & { readonly word: number },
): Promise<EditedSegments> {
  const { segment } = await requireSegment(ctx, named);
  const halves = splitSegment(spokenSegment(segment), word);
  if (!halves) throw transcriptError("SPLIT_IMPOSSIBLE");
  const [first, second] = halves;
  return carryOut(ctx, named, {
    kind: "split",
    parts: [
      { n: segment.n, before: storedJson(segment), after: afterJson(first) },
      { n: null, before: null, after: afterJson(second) },
    ],
    read: [segment],
  });
}

/** It makes one segment of this one and the next. */
export async function mergeTranscriptSegment(
  ctx: Ctx,
  named: NamedSegment,
): Promise<EditedSegments> {
  const { segment, next } = await requireSegment(ctx, named);
  if (!next) throw transcriptError("MERGE_IMPOSSIBLE");
  const merged = mergeSegments(spokenSegment(segment), spokenSegment(next));
  return carryOut(ctx, named, {
    kind: "merge",
    parts: [
      { n: segment.n, before: storedJson(segment), after: afterJson(merged) },
      { n: next.n, before: storedJson(next), after: null },
    ],
    read: [segment, next],
  });
}

export async function removeSegment(ctx: Ctx, named: NamedSegment): Promise<EditedSegments> {
  const { segment } = await requireSegment(ctx, named);
  return carryOut(ctx, named, {
    kind: "remove",
    parts: [{ n: segment.n, before: storedJson(segment), after: null }],
    read: [segment],
  });
}

type Work = {
  readonly kind: TranscriptEditKind;
  readonly parts: readonly SegmentPart[];
  /** They must still be as they were read. */
  readonly read: readonly [StoredSegment, ...(readonly StoredSegment[])];
};

async function carryOut(
  ctx: Ctx,
  named: NamedSegment,
  { kind, parts, read }: Work,
): Promise<EditedSegments> {
  const expected = read.map(({ n, revision }): SegmentRevision => ({ n, revision }));
  const applied = await applyEdit(ctx, { id: named.id, kind, expected, parts });
  if (!applied) throw await changedMeanwhile(ctx, named);
  return editedSegments(read[0], parts, applied);
}
