import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, it, vi } from "vitest";
import { type JobLog, jobLog, type JobStatus } from "../../../src/engines/jobs";
import type { Claim } from "../../../src/engines/jobs/job-log";
import { openedRecord } from "../../../src/engines/jobs/job-record";
import { writeJob } from "../../../src/engines/jobs/job-store";
import { addressLimit, type Admission, sessionLimit } from "../../../src/features/quotas";
import { newSessionId } from "../../support/context";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An open job that only the test drives. */
async function anOpenJob() {
  const jobId = crypto.randomUUID();
  const log = jobLog(env, jobId);
  const slot = { sessionId: newSessionId(), addressKey: crypto.randomUUID() };
  const admission = (await sessionLimit(env, slot.sessionId).reserve(
    jobId,
    slot.addressKey,
  )) as Admission;
  if (!admission.ok) throw new Error("Refused");
  const order = { jobId, kind: "test", ownerId: slot.sessionId, input: '{"n":1}', slot };
  // Without a message no consumer joins in.
  await runInDurableObject(log, (object: JobLog) => {
    vi.spyOn(object["env"].JOBS, "send").mockResolvedValue(undefined as never);
  });
  if (!(await log.open(order))) throw new Error("The log did not open");
  return { jobId, log, slot, order };
}

async function claim(log: ReturnType<typeof jobLog>) {
  const claimed = (await log.claim()) as Claim;
  if (!claimed.ok) throw new Error(`Not claimed: ${claimed.code}`);
  return claimed;
}

const statusOf = async (log: ReturnType<typeof jobLog>, ownerId: string) =>
  (await log.status(ownerId)) as JobStatus | null;

describe("a job's log", () => {
  it("opens once, however often it is asked", async ({ expect }) => {
    const { log, order, slot } = await anOpenJob();
    expect(await log.open(order)).toBe(true);
    expect(await statusOf(log, slot.sessionId)).toMatchObject({ status: "queued", progress: 0 });
    expect((await eventsOf(log)).map(({ seq }) => seq)).toEqual([1]);
  });

  it("refuses a job whose reservation has lapsed, and leaves nothing behind", async ({
    expect,
  }) => {
    const jobId = crypto.randomUUID();
    const slot = { sessionId: newSessionId(), addressKey: crypto.randomUUID() };
    const order = { jobId, kind: "test", ownerId: slot.sessionId, input: "{}", slot };
    expect(await jobLog(env, jobId).open(order)).toBe(false);
    expect(await statusOf(jobLog(env, jobId), slot.sessionId)).toBeNull();
  });

  it("gives back what one of the two limiters had confirmed when the other has not", async ({
    expect,
  }) => {
    const jobId = crypto.randomUUID();
    const slot = { sessionId: newSessionId(), addressKey: crypto.randomUUID() };
    await sessionLimit(env, slot.sessionId).reserve(jobId, slot.addressKey);
    await addressLimit(env, slot.addressKey).release(jobId, { refund: true });
    const order = { jobId, kind: "test", ownerId: slot.sessionId, input: "{}", slot };
    expect(await jobLog(env, jobId).open(order)).toBe(false);
    expect(await sessionLimit(env, slot.sessionId).view()).toMatchObject({
      used: 0,
      activeJobId: null,
    });
    expect(await statusOf(jobLog(env, jobId), slot.sessionId)).toBeNull();
  });

  it("that was cut before it promised anything gives the slot back and leaves no row", async ({
    expect,
  }) => {
    const jobId = crypto.randomUUID();
    const log = jobLog(env, jobId);
    const slot = { sessionId: newSessionId(), addressKey: crypto.randomUUID() };
    await sessionLimit(env, slot.sessionId).reserve(jobId, slot.addressKey);
    // Both had said yes; then the object died before it could write that it accepts.
    await sessionLimit(env, slot.sessionId).confirm(jobId);
    await addressLimit(env, slot.addressKey).confirm(jobId);
    const order = { jobId, kind: "cut", ownerId: slot.sessionId, input: "{}", slot };
    await runInDurableObject(log, (_, { storage }) => {
      writeJob(storage, openedRecord(order, Date.now() - 20_000));
      return storage.setAlarm(Date.now() + 60_000);
    });
    expect(await runDurableObjectAlarm(log)).toBe(true);
    expect(await sessionLimit(env, slot.sessionId).view()).toMatchObject({
      used: 0,
      activeJobId: null,
    });
    expect(await statusOf(log, slot.sessionId)).toBeNull();
    const row = env.DB.prepare("SELECT status FROM jobs WHERE id = ?").bind(jobId);
    expect(await row.first()).toBeNull();
  });

  it("is there for its owner only", async ({ expect }) => {
    const { log } = await anOpenJob();
    expect(await statusOf(log, "someone else")).toBeNull();
  });

  it("lets one run in at a time", async ({ expect }) => {
    const { log } = await anOpenJob();
    const first = await claim(log);
    expect(first).toMatchObject({ attempt: 1, input: '{"n":1}' });
    expect(await log.claim()).toEqual({ ok: false, code: "held" });
    await log.release(first.lease);
    expect(await claim(log)).toMatchObject({ attempt: 2 });
  });

  it("keeps what a dead run finished and doubts what it had begun", async ({ expect }) => {
    const { log } = await anOpenJob();
    const dead = await claim(log);
    expect(await log.begin(dead.lease, "one")).toEqual({ state: "fresh" });
    await log.finish(dead.lease, { name: "one", progress: 20, result: '"first"' });
    expect(await log.begin(dead.lease, "two")).toEqual({ state: "fresh" });
    await evictDurableObject(log);
    vi.setSystemTime(Date.now() + 91_000);

    const next = await claim(log);
    expect(next.attempt).toBe(2);
    expect(await log.begin(next.lease, "one")).toEqual({ state: "done", result: '"first"' });
    expect(await log.begin(next.lease, "two")).toEqual({ state: "in_doubt" });
    expect(await log.begin(dead.lease, "three")).toEqual({ state: "lost" });
    expect(await log.finish(dead.lease, { name: "two", progress: 40, result: "1" })).toBe(false);
  });

  it("frees the session and keeps the slot when it completes", async ({ expect }) => {
    const { log, slot } = await anOpenJob();
    const { lease } = await claim(log);
    await log.complete(lease, "7");
    expect(await statusOf(log, slot.sessionId)).toMatchObject({
      status: "completed",
      progress: 100,
      result_id: "7",
    });
    expect(await sessionLimit(env, slot.sessionId).view()).toMatchObject({
      used: 1,
      activeJobId: null,
    });
    expect((await addressLimit(env, slot.addressKey).view()).used).toBe(1);
  });

  it("refunds session and address when it fails through no fault of the person; the pause stays", async ({
    expect,
  }) => {
    const { log, slot } = await anOpenJob();
    const { lease } = await claim(log);
    await log.fail(lease, { error: "BROKEN", refund: true });
    expect(await statusOf(log, slot.sessionId)).toMatchObject({
      status: "failed",
      error: "BROKEN",
    });
    const session = await sessionLimit(env, slot.sessionId).view();
    expect(session).toMatchObject({ used: 0, activeJobId: null });
    expect(session.cooldownMs).toBeGreaterThan(100_000);
    expect((await addressLimit(env, slot.addressKey).view()).used).toBe(0);
  });

  it("ends once: what comes after changes nothing", async ({ expect }) => {
    const { log, slot } = await anOpenJob();
    const { lease } = await claim(log);
    await Promise.all([
      log.complete(lease, "7"),
      log.complete(lease, "8"),
      log.fail(null, { error: "LATE", refund: true }),
    ]);
    const ended = await statusOf(log, slot.sessionId);
    await log.complete(lease, "9");
    await log.fail(null, { error: "LATER", refund: true });
    expect(await statusOf(log, slot.sessionId)).toEqual(ended);
    const ends = (await eventsOf(log)).filter(
      ({ status }) => status === "completed" || status === "failed",
    );
    expect(ends).toHaveLength(1);
    expect(await log.claim()).toEqual({ ok: false, code: "ended" });
  });

  it("sends again by its own alarm when the message was lost", async ({ expect }) => {
    const { log } = await anOpenJob();
    await evictDurableObject(log);
    const sent = await runInDurableObject(log, (object: JobLog) => {
      const spy = vi.spyOn(object["env"].JOBS, "send").mockResolvedValue(undefined as never);
      vi.setSystemTime(Date.now() + 21_000);
      return spy;
    });
    sent.mockClear();
    await runDurableObjectAlarm(log);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("ends by its own alarm what no attempt could carry, with refund", async ({ expect }) => {
    const { log, slot } = await anOpenJob();
    for (let attempt = 1; attempt <= 5; attempt++) await log.release((await claim(log)).lease);
    expect(await log.claim()).toMatchObject({ ok: false });
    await runDurableObjectAlarm(log);
    expect(await statusOf(log, slot.sessionId)).toMatchObject({
      status: "failed",
      error: "ATTEMPTS_EXHAUSTED",
    });
    expect((await sessionLimit(env, slot.sessionId).view()).used).toBe(0);
  });

  it("forgets itself after its retention", async ({ expect }) => {
    const { log, slot } = await anOpenJob();
    await log.complete((await claim(log)).lease, "1");
    vi.setSystemTime(Date.now() + 25 * 3_600_000);
    await runDurableObjectAlarm(log);
    expect(await statusOf(log, slot.sessionId)).toBeNull();
  });
});

async function eventsOf(
  log: ReturnType<typeof jobLog>,
): Promise<{ seq: number; status: string }[]> {
  return runInDurableObject(log, (_object: JobLog, state) =>
    state.storage.sql
      .exec<{ body: string }>("SELECT body FROM events ORDER BY seq")
      .toArray()
      .map(({ body }) => JSON.parse(body) as { seq: number; status: string }),
  );
}
