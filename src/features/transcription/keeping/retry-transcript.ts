import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import { isRetryable } from "../failure-codes";
import { requireMinutes } from "../minutes/require-minutes";
import { unheardMsOf } from "../store/chunk-statements";
import { type StoredTranscript, transcriptChunks, transcripts } from "../store/tables";
import { startTranscription } from "../work/start-transcription";
import { ownTranscript } from "./own-transcript";
import { settledTranscript } from "./settled-transcript";

/**
 * The person has a recording tried again: parts that were heard stay, those that failed are listened to and paid once more. Two
 * requests at once are one.
 */
export async function retryTranscript(ctx: Ctx, id: string): Promise<StoredTranscript> {
  const [found, unheardMs] = await Promise.all([
    ctx.db.select().from(transcripts).where(ownTranscript(ctx, id)).get(),
    unheardMsOf(ctx, id),
  ]);
  if (!found) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  const now = ctx.now().getTime();
  const { status, code } = settledTranscript(found, now);
  const isStuck = status === "waiting" || (status === "failed" && isRetryable(code));
  if (found.fileId === null || !isStuck) throw transcriptError("RETRY_IMPOSSIBLE");
  await requireMinutes(ctx, { ownerId: found.ownerId, ms: unheardMs ?? found.durationMs ?? 0 });
  const jobId = crypto.randomUUID();
  const isUnchanged = and(
    ownTranscript(ctx, id),
    isNotNull(transcripts.fileId),
    inArray(transcripts.status, ["failed", "waiting", "pending"]),
    eq(transcripts.updatedAt, found.updatedAt),
  );
  const [[row]] = await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({ status: "pending", code: null, jobId, updatedAt: now })
      .where(isUnchanged)
      .returning(),
    ctx.db
      .update(transcriptChunks)
      .set({ state: "planned", code: null })
      .where(
        and(
          eq(transcriptChunks.transcriptId, id),
          eq(transcriptChunks.state, "failed"),
          sql`exists (select 1 from ${transcripts} where ${and(eq(transcripts.id, id), eq(transcripts.jobId, jobId))})`,
        ),
      ),
  ]);
  if (!row) throw transcriptError("RETRY_IMPOSSIBLE");
  await startTranscription(ctx, row, () =>
    ctx.db
      .update(transcripts)
      .set({ status: found.status, code: found.code, jobId: found.jobId })
      .where(and(eq(transcripts.id, id), eq(transcripts.jobId, jobId))),
  );
  return row;
}
