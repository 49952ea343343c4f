import type { Ctx } from "../../platform/context";
import { jobLog } from "./job-log";
import type { JobOpened } from "./job-message";

/**
 * No delivery could carry this message, so its job fails where the owner can see it. It is safe twice, because an ended job
 * stays.
 */
export async function failDeadLetter(message: JobOpened, ctx: Ctx): Promise<void> {
  ctx.log.error("job_dead_lettered", { job_id: message.jobId });
  await jobLog(ctx.env, message.jobId).fail(null, { error: "DELIVERY_FAILED", refund: true });
}
