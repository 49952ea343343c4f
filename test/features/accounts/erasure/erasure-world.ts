import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { afterEach, beforeEach, vi } from "vitest";
import { runJob } from "../../../../src/engines/jobs";
import { erasureJob } from "../../../../src/features/accounts/erasure/erasure-job";
import { PASSWORD, type Person } from "../../../support/accounts";
import { send } from "../../../support/chat";
import { testCtx } from "../../../support/context";
import { type Intercept, observeEnv } from "../../../product/support/observed-env";

export const remove = send("DELETE");
export const post = send("POST");
export const put = send("PUT");

/** To be called once by a file of tests that carry erasures out by hand. */
export function withoutConsumer(): void {
  // Without messages no consumer joins in.
  beforeEach(() => void vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never));
  afterEach(() => void vi.restoreAllMocks());
}

type ErasureRow = {
  id: string;
  job_id: string;
  part: number;
  source: string | null;
  counts: string;
  completed_at: number | null;
};

export async function erasureRow(userId: number): Promise<ErasureRow> {
  const row = await env.DB.prepare("select * from account_erasures where user_id = ?")
    .bind(userId)
    .first<ErasureRow>();
  if (!row) throw new Error("Nothing was written down");
  return row;
}

export const deleteAccountOf = (person: Person) =>
  remove("/api/v1/users/me", person, { password: PASSWORD });

/** One run of the job; returns the calls of bindings that it made itself. */
export async function runOnce(userId: number, intercept?: Intercept): Promise<number> {
  const { job_id: jobId } = await erasureRow(userId);
  const observed = observeEnv(env, intercept);
  const bindings = { env: observed.env, db: drizzle(observed.env.DB) };
  await runJob(testCtx({ kind: "system", name: "test" }, bindings), jobId, [erasureJob]);
  return observed.calls().length;
}

/** All runs; returns the calls of each. */
export async function runToTheEnd(userId: number): Promise<number[]> {
  const calls: number[] = [];
  while ((await erasureRow(userId)).completed_at === null) calls.push(await runOnce(userId));
  return calls;
}
