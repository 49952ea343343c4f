import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { cancelJob } from "../../../engines/jobs";
import { letterError } from "../errors";

/** Stops the owner's job, unless it has ended or its letters are there already: then it stays what it is. */
export async function cancelLetterJob(ctx: Ctx, jobId: string): Promise<void> {
  const ownerId = requireOwnerId(ctx);
  if (!z.uuid().safeParse(jobId).success) throw letterError("JOB_NOT_FOUND");
  const cancelled = await cancelJob(ctx, { jobId, ownerId });
  if (!cancelled.ok && cancelled.code === "gone") throw letterError("JOB_NOT_FOUND");
}
