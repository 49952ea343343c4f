import { and, asc, eq, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { AppError } from "../../../platform/errors";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { type StoredSegment, transcripts, transcriptSegments } from "../store/tables";

export type NamedSegment = { readonly id: string; readonly n: number; readonly revision: number };

/** The segment as it was read, and the one that follows it where there is one. */
export async function requireSegment(
  ctx: Ctx,
  { id, n, revision }: NamedSegment,
): Promise<{ readonly segment: StoredSegment; readonly next: StoredSegment | null }> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const inTranscript = and(
    eq(transcriptSegments.transcriptId, id),
    eq(transcriptSegments.ownerId, ownerId),
  );
  const [[transcript], [segment], [next]] = await ctx.db.batch([
    ctx.db.select({ id: transcripts.id }).from(transcripts).where(ownTranscript(ctx, id)),
    ctx.db
      .select()
      .from(transcriptSegments)
      .where(and(inTranscript, eq(transcriptSegments.n, n))),
    ctx.db
      .select()
      .from(transcriptSegments)
      .where(
        and(
          inTranscript,
          sql`(start_ms, n) > (select start_ms, n from transcript_segments where transcript_id = ${id} and n = ${n})`,
        ),
      )
      .orderBy(asc(transcriptSegments.startMs), asc(transcriptSegments.n))
      .limit(1),
  ]);
  if (!transcript) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  if (!segment) throw transcriptError("SEGMENT_NOT_FOUND");
  if (segment.revision !== revision) throw segmentChanged(segment);
  return { segment, next: next ?? null };
}

/** It tells how the segment stands, so that nobody's words are lost. */
export const segmentChanged = ({ n, revision, text, speaker }: StoredSegment): AppError =>
  transcriptError("SEGMENT_CHANGED", { details: { n, revision, text, speaker } });

/** Somebody was faster than a check that had passed. */
export async function changedMeanwhile(ctx: Ctx, { id, n }: NamedSegment): Promise<AppError> {
  const segment = await ctx.db
    .select()
    .from(transcriptSegments)
    .where(
      and(
        eq(transcriptSegments.transcriptId, id),
        eq(transcriptSegments.ownerId, ownerKey(requireUser(ctx).userId)),
        eq(transcriptSegments.n, n),
      ),
    )
    .get();
  return segment ? segmentChanged(segment) : transcriptError("SEGMENT_NOT_FOUND");
}
