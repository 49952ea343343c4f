import { openJob } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import type { StoredTranscript } from "../store/tables";
import { transcriptionJob } from "./transcription-job";

type Opening = Pick<StoredTranscript, "id" | "ownerId" | "jobId" | "source">;

/** It opens the job that a transcript waits for. `takeBack` undoes the request where no job will ever come. */
export async function openTranscription(
  ctx: Ctx,
  { id, ownerId, jobId, source }: Opening,
  takeBack: () => PromiseLike<unknown>,
): Promise<boolean> {
  if (jobId === null || source === "captions") return true;
  const input = { transcriptId: id, source };
  const isOpen = await openJob(ctx, transcriptionJob, { jobId, ownerId, input }).catch(
    async (error: unknown) => {
      await takeBack();
      throw error;
    },
  );
  if (!isOpen) await takeBack();
  return isOpen;
}
