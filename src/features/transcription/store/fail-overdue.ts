import { and, eq, lt, or, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { TranscriptFailureCode } from "../failure-codes";
import { PENDING_AT_MOST_MS } from "../keeping/settled-transcript";
import { transcriptMinutes, transcripts } from "./tables";

/** A part of a recording takes minutes; a job that was re-opened late may still end well. */
const GRACE_MS = 600_000;

const failWhere = (ctx: Ctx, code: TranscriptFailureCode, where: SQL | undefined) =>
  ctx.db
    .update(transcripts)
    .set({
      status: "failed",
      code,
      jobId: null,
      retryCount: sql`${transcripts.retryCount} + 1`,
      updatedAt: ctx.now().getTime(),
    })
    .where(where);

const isPending = (ctx: Ctx) =>
  and(
    eq(transcripts.status, "pending"),
    lt(transcripts.updatedAt, ctx.now().getTime() - PENDING_AT_MOST_MS),
  );

/** It stores of one owner's transcripts what `settledTranscript` says of them. */
export const failOverdueOf = (ctx: Ctx, ownerId: string) =>
  failWhere(ctx, "timed_out", and(eq(transcripts.ownerId, ownerId), isPending(ctx)));

/** The job of this transcript has ended without a word. */
export const failLost = (ctx: Ctx, { id, jobId }: { id: string; jobId: string }) =>
  failWhere(
    ctx,
    "transcription_failed",
    and(
      eq(transcripts.id, id),
      eq(transcripts.jobId, jobId),
      or(eq(transcripts.status, "pending"), eq(transcripts.status, "processing")),
    ),
  );

const giveMinutesBack = (ctx: Ctx, where: SQL | undefined) =>
  ctx.db
    .delete(transcriptMinutes)
    .where(sql`job_id in (select job_id from ${transcripts} where ${where})`);

/** Every hour, transcripts whose job never came or has ended without them are called failed. It is safe to repeat. */
export async function failLostTranscripts(ctx: Ctx): Promise<void> {
  const silentMs = PENDING_AT_MOST_MS + GRACE_MS;
  const isLost = and(
    eq(transcripts.status, "processing"),
    lt(transcripts.updatedAt, ctx.now().getTime() - silentMs),
  );
  await ctx.db.batch([
    giveMinutesBack(ctx, or(isPending(ctx), isLost)),
    failWhere(ctx, "timed_out", isPending(ctx)),
    failWhere(ctx, "transcription_failed", isLost),
  ]);
}
