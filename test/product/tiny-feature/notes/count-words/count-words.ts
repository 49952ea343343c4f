import { jobLog, JobStatus, openJob } from "../../../../../src/engines/jobs";
import { requireUser } from "../../../../../src/platform/auth";
import type { Ctx } from "../../../../../src/platform/context";
import { ownerKey } from "../../../../../src/platform/owner";
import { noteError } from "../errors";
import { wordCountJob } from "./word-count-job";

/** Hands the work over to the queue; gives the id of the job to ask for. */
export async function countWords(ctx: Ctx): Promise<string> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const jobId = crypto.randomUUID();
  await openJob(ctx, wordCountJob, { jobId, ownerId, input: { ownerId } });
  return jobId;
}

/** Another person's job is not there. */
export async function getWordCount(ctx: Ctx, jobId: string) {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const found = JobStatus.nullable().parse(await jobLog(ctx.env, jobId).status(ownerId));
  if (!found) throw noteError("NOTE_NOT_FOUND");
  const { status, result_id: words } = found;
  return { status, ...(words !== undefined && { words: Number(words) }) };
}
