import { and, asc, eq, sql } from "drizzle-orm";
import { jobLog, JobStatus } from "../../../engines/jobs";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { findStoredFile, type StoredFile } from "../../files";
import { transcriptError } from "../errors";
import { failLost, failOverdueOf } from "../store/fail-overdue";
import type { HeardStretch } from "../store/heard-by";
import {
  type StoredSegment,
  type StoredTranscript,
  transcriptChunks,
  transcripts,
  transcriptSegments,
} from "../store/tables";
import { type FailedChunk, heardSoFar } from "./heard-so-far";
import { ownTranscript } from "./own-transcript";
import { settledTranscript } from "./settled-transcript";

export type TranscriptView = {
  readonly row: StoredTranscript;
  /** They stand in their order. */
  readonly segments: readonly StoredSegment[];
  /** It is the recording, as long as its owner keeps it. */
  readonly file?: StoredFile | null;
  /** These parts of a recording have failed, and may be tried again. */
  readonly failedChunks?: readonly FailedChunk[];
  /** It is who has heard what of a recording that is not done with. */
  readonly heardBy?: readonly HeardStretch[];
};

/** A job that is at work says so more often than that. */
const SILENT_MS = 60_000;

/** It gives one transcript with all that is said in it. */
export async function getTranscript(ctx: Ctx, id: string): Promise<TranscriptView> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { startMs, n } = transcriptSegments;
  const ofTranscript = sql`(select ${transcripts.fileId} from ${transcripts} where ${ownTranscript(ctx, id)})`;
  const [[[found], segments, chunks], file] = await Promise.all([
    ctx.db.batch([
      ctx.db.select().from(transcripts).where(ownTranscript(ctx, id)),
      ctx.db
        .select()
        .from(transcriptSegments)
        .where(
          and(eq(transcriptSegments.transcriptId, id), eq(transcriptSegments.ownerId, ownerId)),
        )
        .orderBy(asc(startMs), asc(n)),
      // A recording that is done with has none left.
      ctx.db
        .select()
        .from(transcriptChunks)
        .where(eq(transcriptChunks.transcriptId, id))
        .orderBy(asc(transcriptChunks.n)),
    ]),
    findStoredFile(ctx, { id: ofTranscript, ownerId }),
  ]);
  if (!found) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  if (found.status === "completed") return { row: found, segments, file };
  const soFar = heardSoFar(found, chunks);
  const row = await settled(ctx, found);
  return { row, file, ...soFar, segments: [...segments, ...soFar.segments] };
}

/** Where the job has ended without a word, as a dead letter does, the row learns of it here. */
async function settled(ctx: Ctx, row: StoredTranscript): Promise<StoredTranscript> {
  const now = ctx.now().getTime();
  const known = settledTranscript(row, now);
  if (known !== row) ctx.later(failOverdueOf(ctx, row.ownerId));
  const { id, jobId, status, ownerId, updatedAt } = known;
  const isSilent =
    status === "pending" || status === "processing" ? now - updatedAt > SILENT_MS : false;
  if (!isSilent || jobId === null) return known;
  const job = JobStatus.nullable().parse(await jobLog(ctx.env, jobId).status(ownerId));
  if (job && job.status !== "failed") return known;
  ctx.later(failLost(ctx, { id, jobId }));
  return {
    ...known,
    status: "failed",
    code: "transcription_failed",
    retryCount: row.retryCount + 1,
  };
}
