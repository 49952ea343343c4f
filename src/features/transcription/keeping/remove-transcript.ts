import { cancelJob } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import { dropRecording } from "../receiving/drop-recording";
import { removeTranscriptRows } from "../store/transcript-rows";
import { ownTranscript } from "./own-transcript";

/**
 * The row goes first, so that a job which is at work has nowhere to store what it hears; then the job is cancelled, and the
 * recording goes.
 */
export async function removeTranscript(ctx: Ctx, id: string): Promise<void> {
  const [removed] = await removeTranscriptRows(ctx, ownTranscript(ctx, id));
  if (!removed) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  const { ownerId, jobId, fileId } = removed;
  if (jobId !== null) await cancelJob(ctx, { jobId, ownerId });
  await dropRecording(ctx, { fileId, ownerId });
}
