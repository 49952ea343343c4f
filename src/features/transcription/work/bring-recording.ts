import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { OutsideCtx } from "../../../platform/guarded-fetch";
import { removeFileOf } from "../../files";
import { fetchFailureCodes } from "../failure-codes";
import { fetchRecording } from "../receiving/fetch-recording";
import { type StoredTranscript, transcripts } from "../store/tables";
import { isUnderWay } from "./end-transcript";
import type { TranscriptionRun } from "./transcription-job-input";

const Brought = z.union([z.enum([...fetchFailureCodes, "gone"]), z.number().int()]);
type Brought = z.infer<typeof Brought>;

/**
 * The recording at an address becomes one of its owner's files, before it is listened to. It gives the number of the file, or
 * says by a code why there is none; `gone` is a transcript that was deleted meanwhile.
 */
export async function bringRecording(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
  { videoUrl, fileId }: Pick<StoredTranscript, "videoUrl" | "fileId">,
): Promise<Brought> {
  if (fileId !== null || videoUrl === null) return fileId ?? "gone";
  return run.step("fetch", { result: Brought }, async () => {
    const { ownerId, jobId } = run;
    const fetched = await fetchRecording(ctx, { ownerId, url: videoUrl, jobId });
    if (!fetched.ok) return fetched.code;
    const { id, name } = fetched.file;
    const { title } = fetched.facts;
    const kept = await ctx.db
      .update(transcripts)
      .set({ fileId: id, fileName: name, ...(title !== undefined && { title }) })
      .where(isUnderWay(run))
      .returning({ id: transcripts.id });
    if (kept.length > 0) return id;
    await removeFileOf(ctx, { id, ownerId });
    return "gone";
  });
}
