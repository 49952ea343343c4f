import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, it, vi } from "vitest";
import { retryJob } from "../../../src/engines/jobs";
import { JobRow } from "../../../src/engines/jobs/job-projection";
import { readJob } from "../../../src/engines/jobs/job-store";
import { testCtx } from "../../support/context";
import { anOpenJob, claim, statusOf } from "./driven-job";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const rowOf = (jobId: string) =>
  env.DB.prepare("select status, ended_at as endedAt from jobs where id = ?").bind(jobId).first();

describe("a job that is erased while it ends", () => {
  it("comes back neither in its log nor as a row", async ({ expect }) => {
    const { log, ownerId, jobId } = await anOpenJob();
    const { lease } = await claim(log);
    const ending = log.complete(lease, "1");
    await log.erase(ownerId);
    await env.DB.prepare("delete from jobs where id = ?").bind(jobId).run();
    await ending;
    expect(await statusOf(log, ownerId)).toBeNull();
    expect(await rowOf(jobId)).toBeNull();
  });
});

describe("a job that an admin retries", () => {
  const admin = { kind: "user", userId: 1, username: "admin", role: "admin" } as const;
  const adminCtx = testCtx({ ...admin, accountSessionId: "none" });

  it("stays failed in its list where its log cannot be reached", async ({ expect }) => {
    const { log, jobId } = await anOpenJob();
    await log.fail((await claim(log)).lease, { error: "BROKEN", refund: true });
    const JOB_LOGS = { getByName: () => ({ retry: () => Promise.reject(new Error("away")) }) };
    const cut = { ...adminCtx, env: { ...env, JOB_LOGS: JOB_LOGS as never } };
    await expect(retryJob(cut, jobId)).rejects.toThrow("away");
    expect(await rowOf(jobId)).toMatchObject({ status: "failed" });
    await retryJob(adminCtx, jobId);
    expect(await rowOf(jobId)).toEqual({ status: "queued", endedAt: null });
  });

  it("is not ended again by a late report of its first end", async ({ expect }) => {
    const { log, jobId, ownerId } = await anOpenJob();
    await log.fail((await claim(log)).lease, { error: "BROKEN", refund: true });
    const first = await runInDurableObject(log, (_, { storage }) => readJob(storage));
    if (!first) throw new Error("The log is empty");
    vi.setSystemTime(Date.now() + 1_000);
    await retryJob(adminCtx, jobId);
    await new JobRow(env).project(first);
    expect(await rowOf(jobId)).toEqual({ status: "queued", endedAt: null });
    await log.complete((await claim(log)).lease, "1");
    expect(await rowOf(jobId)).toMatchObject({ status: "completed" });
    expect(await statusOf(log, ownerId)).toMatchObject({ status: "completed" });
  });
});
