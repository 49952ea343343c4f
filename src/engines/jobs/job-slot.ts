import { addressLimit, sessionLimit } from "../../features/quotas";
import type { JobOrder } from "./job-record";

type Slotted = Pick<JobOrder, "jobId" | "slot">;

/** False: one of the limiters it was taken from has given it back already. */
export async function confirmSlot(env: Env, job: Slotted): Promise<boolean> {
  const answers = await Promise.all(limitersOf(env, job).map((limit) => limit.confirm(job.jobId)));
  return answers.every(Boolean);
}

/** Each of them is told, whatever becomes of the other. Safe to repeat. */
export async function releaseSlot(
  env: Env,
  job: Slotted,
  outcome: { refund: boolean },
): Promise<void> {
  await Promise.all(limitersOf(env, job).map((limit) => limit.release(job.jobId, outcome)));
}

const limitersOf = (env: Env, { slot }: Slotted) =>
  slot ? [sessionLimit(env, slot.sessionId), addressLimit(env, slot.addressKey)] : [];
