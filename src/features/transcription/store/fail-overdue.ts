import { and, eq, lt, or, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { TranscriptFailureCode } from "../failure-codes";
import { PENDING_AT_MOST_MS } from "../keeping/settled-transcript";
import { TRANSCRIPTION_DEADLINE_SECONDS } from "../work/transcription-job";
import { transcripts } from "./tables";

/** A job that was re-opened at its deadline may still end well. */
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

/** Every hour, transcripts whose job never came or has ended without them are called failed. It is safe to repeat. */
export async function failLostTranscripts(ctx: Ctx): Promise<void> {
  const deadlineMs = TRANSCRIPTION_DEADLINE_SECONDS * 1000 + GRACE_MS;
  const isLost = and(
    eq(transcripts.status, "processing"),
    lt(transcripts.updatedAt, ctx.now().getTime() - deadlineMs),
  );
  await ctx.db.batch([
    failWhere(ctx, "timed_out", isPending(ctx)),
    failWhere(ctx, "transcription_failed", isLost),
  ]);
}
