import { and, eq, inArray, sql } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import { type TranscriptFailureCode, transcriptFailureCodes } from "../failure-codes";
import type { HeardTranscript } from "../store/heard-transcript";
import { countHeard, settleMinutes } from "../store/minute-statements";
import { changedTranscript, insertSegments } from "../store/segment-statements";
import { type StoredTranscript, transcriptChunks, transcripts } from "../store/tables";
import type { TranscriptionRun } from "./transcription-job-input";

/** The person has deleted the transcript, or given its words otherwise, while the job was under way. */
export const TRANSCRIPT_GONE = "TRANSCRIPT_REMOVED";

/** It is how a step that stores its result has ended. */
export const StoredListened = z.enum(["heard", TRANSCRIPT_GONE, ...transcriptFailureCodes]);
export type StoredListened = z.infer<typeof StoredListened>;

/** It is how listening has ended; a recording that waits for an engine has no result. */
export type Listened = StoredListened | "waiting";

/** Whoever ended the transcript otherwise has taken the job's id from it. */
export const isOurs = ({ input, ownerId, jobId }: TranscriptionRun) =>
  and(
    eq(transcripts.id, input.transcriptId),
    eq(transcripts.ownerId, ownerId),
    eq(transcripts.jobId, jobId),
  );

export const isUnderWay = (run: TranscriptionRun) =>
  and(isOurs(run), inArray(transcripts.status, ["pending", "processing"]));

export type HeardResult = Pick<StoredTranscript, "engine" | "language" | "title"> & {
  readonly heard: HeardTranscript;
  readonly heardBy?: string;
  readonly code?: "silence";
  /** It comes on top of what the transcript has cost before. */
  readonly costMicroUsd?: number;
  /** So much of a recording was heard by this alone, and nothing of it was counted before. */
  readonly heardMs?: number;
};

/** The words are stored together with the state, and only while the job is still wanted. */
export async function storeHeard(
  ctx: Ctx,
  run: TranscriptionRun,
  { heard, code, costMicroUsd = 0, heardMs = 0, ...row }: HeardResult,
): Promise<"heard" | typeof TRANSCRIPT_GONE> {
  const { transcriptId } = run.input;
  const { segments, durationMs, confidence } = heard;
  const [now, changeId] = [ctx.now().getTime(), crypto.randomUUID()];
  const change = { transcriptId, changeId };
  const [completed] = await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({
        ...row,
        status: "completed",
        code: code ?? null,
        confidence,
        durationMs,
        doneMs: durationMs,
        costMicroUsd: sql`${transcripts.costMicroUsd} + ${costMicroUsd}`,
        revision: sql`${transcripts.revision} + 1`,
        lastN: sql`${transcripts.lastN} + ${segments.length}`,
        changeId,
        updatedAt: now,
        completedAt: now,
      })
      .where(isUnderWay(run))
      .returning({ id: transcripts.id }),
    ...insertSegments(ctx, change, segments),
    ctx.db
      .delete(transcriptChunks)
      .where(sql`transcript_id = (select t.id from ${changedTranscript(change)})`),
    countHeard(ctx, {
      jobId: run.jobId,
      ms: heardMs,
      condition: sql`exists (select 1 from ${changedTranscript(change)})`,
    }),
    settleMinutes(ctx, run.jobId),
  ]);
  return completed.length > 0 ? "heard" : TRANSCRIPT_GONE;
}

/** What was heard of a recording stays, for the person to see and to have the rest tried again. */
export async function storeFailure(
  ctx: Ctx,
  run: TranscriptionRun,
  code: TranscriptFailureCode,
): Promise<void> {
  await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({
        status: "failed",
        code,
        retryCount: sql`${transcripts.retryCount} + 1`,
        updatedAt: ctx.now().getTime(),
      })
      .where(isUnderWay(run)),
    settleMinutes(ctx, run.jobId),
  ]);
}
