import type { Ctx } from "../../platform/context";
import type { Cancelled } from "./job-answers";
import { jobLog } from "./job-log";

/** The owner cancels the job: it fails as `CANCELLED` and its slots are given back. It is safe to repeat. */
export async function cancelJob(
  ctx: Ctx,
  { jobId, ownerId }: { jobId: string; ownerId: string },
): Promise<Cancelled> {
  const cancelled = (await jobLog(ctx.env, jobId).cancel(ownerId)) as Cancelled;
  ctx.log.info("job_cancelled", { job_id: jobId, outcome: cancelled.ok ? "done" : cancelled.code });
  return cancelled;
}
