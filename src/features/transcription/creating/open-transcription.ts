import { openJob } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import type { StoredTranscript } from "../store/tables";
import { transcriptionJob } from "../work/transcription-job";

/** A transcript without its job would wait for half an hour for nothing, so that it is taken back. */
export async function openTranscription(
  ctx: Ctx,
  { id, ownerId, jobId, source }: StoredTranscript,
  takeBack: () => PromiseLike<unknown>,
): Promise<void> {
  if (jobId === null || source === "captions") return;
  const input = { transcriptId: id, source };
  const isOpen = await openJob(ctx, transcriptionJob, { jobId, ownerId, input }).catch(
    async (error: unknown) => {
      await takeBack();
      throw error;
    },
  );
  if (isOpen) return;
  await takeBack();
  throw transcriptError("TRANSCRIPTION_NOT_STARTED");
}
