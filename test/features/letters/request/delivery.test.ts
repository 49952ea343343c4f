import {
  createExecutionContext,
  createMessageBatch,
  evictDurableObject,
  getQueueResult,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, it, vi } from "vitest";
import { type Claim, jobLog } from "../../../../src/engines/jobs";
import worker from "../../../../src";
import type { Job } from "../../../../src/jobs";
import { aGuest, seedProfile } from "../../../support/context";
import { api, askForLetters } from "../../../support/letters";

beforeAll(seedProfile);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function deliver(queue: string, bodies: readonly unknown[]) {
  const messages = bodies.map((body, index) => ({
    id: `m${index}`,
    timestamp: new Date(),
    attempts: 1,
    body: body as Job,
  }));
  const batch = createMessageBatch<Job>(queue, messages);
  const execution = createExecutionContext();
  await worker.queue(batch, env, execution);
  return getQueueResult(batch, execution);
}

/** Accepted, but its message is in the test's hands. */
async function anAcceptedJob() {
  const { headers } = await aGuest();
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
  const response = await askForLetters(headers, `Delivery ${crypto.randomUUID()}`);
  const { job_id } = (await response.json()) as { job_id: string };
  const message: Job = { type: "job.opened", jobId: job_id };
  const status = async () =>
    (await (await api(`/api/letters/jobs/${job_id}`, headers)).json()) as Record<string, unknown>;
  const total = async () =>
    ((await (await api("/api/letters/history", headers)).json()) as { total: number }).total;
  const access = async () =>
    (await (await api("/api/letters/access", headers)).json()) as Record<string, unknown>;
  return { headers, jobId: job_id, message, status, total, access };
}

describe("a queue message", () => {
  it("that arrives twice, at once or later, writes one pair", async ({ expect }) => {
    const { message, total, status } = await anAcceptedJob();
    const result = await deliver("jobs", [message, message]);
    expect(result.explicitAcks.toSorted()).toEqual(["m0", "m1"]);
    await deliver("jobs", [message]);
    expect(await total()).toBe(1);
    expect(await status()).toMatchObject({ status: "completed" });
  });

  it("that cannot be read is dropped without harm to its neighbours", async ({ expect }) => {
    const { message, status } = await anAcceptedJob();
    const result = await deliver("jobs", [{ type: "nonsense" }, null, message]);
    expect(result.explicitAcks.toSorted()).toEqual(["m0", "m1", "m2"]);
    expect(await status()).toMatchObject({ status: "completed" });
  });

  it("of a job long gone is dropped", async ({ expect }) => {
    const result = await deliver("jobs", [{ type: "job.opened", jobId: crypto.randomUUID() }]);
    expect(result.explicitAcks).toEqual(["m0"]);
  });

  it("is retried when a step fails, and the next run goes on from there", async ({ expect }) => {
    const { message, status, total } = await anAcceptedJob();
    const prepare = vi.spyOn(env.DB, "prepare").mockImplementation(() => {
      throw new Error("D1 is away");
    });
    const failed = await deliver("jobs", [message]);
    expect(failed.retryMessages).toHaveLength(1);
    prepare.mockRestore();
    await deliver("jobs", [message]);
    expect(await status()).toMatchObject({ status: "completed" });
    expect(await total()).toBe(1);
  });

  it("makes a letter even when its PDFs cannot be stored; the download makes them later", async ({
    expect,
  }) => {
    const { headers, message, status } = await anAcceptedJob();
    const put = vi.spyOn(env.FILES, "put").mockRejectedValue(new Error("R2 is away"));
    await deliver("jobs", [message]);
    put.mockRestore();
    const { letter_id } = await status();
    const pdf = await api(`/api/letters/${String(letter_id)}/pdf`, headers);
    expect(pdf.status).toBe(200);
    expect((await pdf.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it("goes on with a plan that an earlier release stored", async ({ expect }) => {
    const { jobId, message, status } = await anAcceptedJob();
    const log = jobLog(env, jobId);
    const earlier = (await log.claim()) as Claim & { ok: true };
    const candidate = { resume: { basics: { name: "Ada Example" } }, version: "1" };
    const stored = { plan: { paragraphs: ["of another shape"] }, candidate, startedAt: Date.now() };
    await log.begin(earlier.lease, { key: "plan", isBinding: false });
    const done = { key: "plan", name: "plan", progress: 20, result: JSON.stringify(stored) };
    await log.finish(earlier.lease, done);
    await log.release(earlier.lease);
    await deliver("jobs", [message]);
    expect(await status()).toMatchObject({ status: "completed" });
  });

  it("brings a job back whose run died between two steps, and whose log was evicted", async ({
    expect,
  }) => {
    const { jobId, message, status, total } = await anAcceptedJob();
    const log = jobLog(env, jobId);
    const dead = (await log.claim()) as Claim & { ok: true };
    await log.begin(dead.lease, { key: "plan", isBinding: false });
    await evictDurableObject(log);
    vi.setSystemTime(Date.now() + 13_000);
    await deliver("jobs", [message]);
    expect(await status()).toMatchObject({ status: "completed" });
    expect(await total()).toBe(1);
  });
});

describe("a dead letter", () => {
  it("fails its job where the owner sees it, with a refund, in words that reveal nothing internal", async ({
    expect,
  }) => {
    const { message, status, access } = await anAcceptedJob();
    const result = await deliver("jobs-dead", [message]);
    expect(result.explicitAcks).toEqual(["m0"]);
    expect(await status()).toMatchObject({
      status: "failed",
      error_code: "DELIVERY_FAILED",
      error: expect.stringContaining("try again"),
    });
    expect(await access()).toMatchObject({ daily_used: 0, active_job_id: null });
  });

  it("of a job that completed meanwhile changes nothing", async ({ expect }) => {
    const { message, status } = await anAcceptedJob();
    await deliver("jobs", [message]);
    await deliver("jobs-dead", [message]);
    expect(await status()).toMatchObject({ status: "completed" });
  });
});
