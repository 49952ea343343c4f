import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import { type Claim, type JobLog, jobLog, type JobStatus } from "../../../src/engines/jobs";
import { lettersQuota } from "../../../src/features/letters/request/letters-quota";
import { ownerLimit, quotaSlots, reserveQuota } from "../../../src/features/quotas";
import { newSessionId, testCtx } from "../../support/context";
import { aJobOrder } from "../../support/jobs";

/** The order of a job whose slots nobody has reserved yet. */
export function anOrder(kind = "test") {
  const [jobId, ownerId, addressKey] = [
    crypto.randomUUID(),
    newSessionId(),
    crypto.randomUUID(),
  ] as const;
  const slots = quotaSlots(lettersQuota, { addressKey });
  return { addressKey, order: aJobOrder({ jobId, kind, ownerId, input: '{"n":1}', slots }) };
}

export const reserve = ({ addressKey, order: { jobId, ownerId } }: ReturnType<typeof anOrder>) =>
  reserveQuota(testCtx(), lettersQuota, { jobId, ownerId, addressKey });

/** An open job that only the test drives. */
export async function anOpenJob() {
  const ordered = anOrder();
  const { order, addressKey } = ordered;
  const { jobId, ownerId } = order;
  const log = jobLog(env, jobId);
  if (!(await reserve(ordered)).ok) throw new Error("Refused");
  // Without a message no consumer joins in.
  await runInDurableObject(log, (object: JobLog) => {
    vi.spyOn(object["env"].JOBS, "send").mockResolvedValue(undefined as never);
  });
  if (!(await log.open(order))) throw new Error("The log did not open");
  return { jobId, ownerId, log, addressKey, order };
}

export const viewOf = (ownerId: string) => ownerLimit(env, ownerId).view("letters");

export const step = (key: string) => ({ key, isBinding: false });

export async function claim(log: ReturnType<typeof jobLog>) {
  const claimed = (await log.claim()) as Claim;
  if (!claimed.ok) throw new Error(`Not claimed: ${claimed.code}`);
  return claimed;
}

export const statusOf = async (log: ReturnType<typeof jobLog>, ownerId: string) =>
  (await log.status(ownerId)) as JobStatus | null;
