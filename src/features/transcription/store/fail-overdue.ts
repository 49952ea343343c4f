import { and, eq, lt, or, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { TranscriptFailureCode } from "../failure-codes";
import { PENDING_AT_MOST_MS } from "../keeping/settled-transcript";
import { settleMinutesOf } from "./minute-statements";
import { transcripts } from "./tables";

/** A part of a recording takes minutes; a job that was re-opened late may still end well. */
const GRACE_MS = 600_000;

/** What their jobs have not heard is given back to the plans of their owners. */
const failStatements = (ctx: Ctx, code: TranscriptFailureCode, where: SQL | undefined) =>
  [
    settleMinutesOf(ctx, where),
    ctx.db
      .update(transcripts)
      .set({
        status: "failed",
        code,
        jobId: null,
        retryCount: sql`${transcripts.retryCount} + 1`,
        updatedAt: ctx.now().getTime(),
      })
      .where(where),
  ] as const;

const isPending = (ctx: Ctx) =>
  and(
    eq(transcripts.status, "pending"),
    lt(transcripts.updatedAt, ctx.now().getTime() - PENDING_AT_MOST_MS),
  );

/** It stores of one owner's transcripts what `settledTranscript` says of them. */
export async function failOverdueOf(ctx: Ctx, ownerId: string): Promise<void> {
  const where = and(eq(transcripts.ownerId, ownerId), isPending(ctx));
  await ctx.db.batch(failStatements(ctx, "timed_out", where));
}

/** The job of this transcript has ended without a word. */
export async function failLost(
  ctx: Ctx,
  { id, jobId }: { readonly id: string; readonly jobId: string },
): Promise<void> {
  const where = and(
    eq(transcripts.id, id),
    eq(transcripts.jobId, jobId),
    or(eq(transcripts.status, "pending"), eq(transcripts.status, "processing")),
  );
  await ctx.db.batch(failStatements(ctx, "transcription_failed", where));
}

/** Every hour, transcripts whose job never came or has ended without them are called failed. It is safe to repeat. */
export async function failLostTranscripts(ctx: Ctx): Promise<void> {
  const silentMs = PENDING_AT_MOST_MS + GRACE_MS;
  const isLost = and(
    eq(transcripts.status, "processing"),
    lt(transcripts.updatedAt, ctx.now().getTime() - silentMs),
  );
  await ctx.db.batch([
    ...failStatements(ctx, "timed_out", isPending(ctx)),
    ...failStatements(ctx, "transcription_failed", isLost),
  ]);
}
