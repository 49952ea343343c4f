import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, it, vi } from "vitest";
import { type JobLog, jobLog, type JobOpened } from "../../../src/engines/jobs";
import { openedRecord } from "../../../src/engines/jobs/job-record";
import { writeJob } from "../../../src/engines/jobs/job-store";
import { addressLimit, ownerLimit } from "../../../src/features/quotas";
import { eventually } from "../../support/context";
import { anOpenJob, anOrder, claim, reserve, statusOf, step, viewOf } from "./driven-job";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a job's log", () => {
  it("opens once, however often it is asked", async ({ expect }) => {
    const { log, order, ownerId } = await anOpenJob();
    expect(await log.open(order)).toBe(true);
    expect(await statusOf(log, ownerId)).toMatchObject({ status: "queued", progress: 0 });
    expect((await eventsOf(log)).map(({ seq }) => seq)).toEqual([1]);
  });

  it("refuses a job whose reservation has lapsed, and leaves nothing behind", async ({
    expect,
  }) => {
    const { order } = anOrder();
    const log = jobLog(env, order.jobId);
    expect(await log.open(order)).toBe(false);
    expect(await statusOf(log, order.ownerId)).toBeNull();
  });

  it("gives back what one of the two limiters had confirmed when the other has not", async ({
    expect,
  }) => {
    const ordered = anOrder();
    const { jobId, ownerId } = ordered.order;
    await reserve(ordered);
    await addressLimit(env, ordered.addressKey).release(jobId, { refund: true });
    expect(await jobLog(env, jobId).open(ordered.order)).toBe(false);
    expect(await viewOf(ownerId)).toMatchObject({ used: 0, activeJobId: null });
    expect(await statusOf(jobLog(env, jobId), ownerId)).toBeNull();
  });

  it("gives the slot back and leaves no row where it was cut off before it promised anything", async ({
    expect,
  }) => {
    const ordered = anOrder("cut");
    const { order, addressKey } = ordered;
    const { jobId, ownerId } = order;
    const log = jobLog(env, jobId);
    await reserve(ordered);
    // Both had said yes; then the object died before it could write that it accepts.
    await ownerLimit(env, ownerId).confirm(jobId);
    await addressLimit(env, addressKey).confirm(jobId);
    await runInDurableObject(log, (_, { storage }) => {
      writeJob(storage, openedRecord(order, Date.now() - 20_000));
      return storage.setAlarm(Date.now() + 60_000);
    });
    expect(await runDurableObjectAlarm(log)).toBe(true);
    expect(await viewOf(ownerId)).toMatchObject({
      used: 0,
      activeJobId: null,
    });
    expect(await statusOf(log, ownerId)).toBeNull();
    const row = env.DB.prepare("SELECT status FROM jobs WHERE id = ?").bind(jobId);
    expect(await row.first()).toBeNull();
  });

  it("can be read by its owner only", async ({ expect }) => {
    const { log } = await anOpenJob();
    expect(await statusOf(log, "someone else")).toBeNull();
  });

  it("admits one run at a time", async ({ expect }) => {
    const { log } = await anOpenJob();
    const first = await claim(log);
    expect(first).toMatchObject({ attempt: 1, input: '{"n":1}' });
    expect(await log.claim()).toEqual({ ok: false, code: "held" });
    await log.release(first.lease);
    expect(await claim(log)).toMatchObject({ attempt: 2 });
  });

  it("keeps the steps that a dead run finished, and marks the one it had begun as uncertain", async ({
    expect,
  }) => {
    const { log } = await anOpenJob();
    const dead = await claim(log);
    expect(await log.begin(dead.lease, step("one"))).toEqual({ state: "fresh" });
    await log.finish(dead.lease, { key: "one", name: "one", progress: 20, result: '"first"' });
    expect(await log.begin(dead.lease, step("two"))).toEqual({ state: "fresh" });
    await evictDurableObject(log);
    vi.setSystemTime(Date.now() + 13_000);

    const next = await claim(log);
    expect(next.attempt).toBe(2);
    expect(await log.begin(next.lease, step("one"))).toEqual({ state: "done", result: '"first"' });
    expect(await log.begin(next.lease, step("two"))).toEqual({ state: "in_doubt" });
    expect(await log.begin(dead.lease, step("three"))).toEqual({ state: "lost" });
    expect(
      await log.finish(dead.lease, { key: "two", name: "two", progress: 40, result: "1" }),
    ).toBe(false);
  });

  it("frees the session and keeps the slot when it completes", async ({ expect }) => {
    const { log, ownerId, addressKey } = await anOpenJob();
    const { lease } = await claim(log);
    await log.complete(lease, "7");
    expect(await statusOf(log, ownerId)).toMatchObject({
      status: "completed",
      progress: 100,
      result_id: "7",
    });
    expect(await viewOf(ownerId)).toMatchObject({
      used: 1,
      activeJobId: null,
    });
    expect((await addressLimit(env, addressKey).view("letters")).used).toBe(1);
  });

  it("refunds session and address when it fails through no fault of the person; the pause stays", async ({
    expect,
  }) => {
    const { log, ownerId, addressKey } = await anOpenJob();
    const { lease } = await claim(log);
    await log.fail(lease, { error: "BROKEN", refund: true });
    expect(await statusOf(log, ownerId)).toMatchObject({
      status: "failed",
      error: "BROKEN",
    });
    const session = await viewOf(ownerId);
    expect(session).toMatchObject({ used: 0, activeJobId: null });
    expect(session.cooldownMs).toBeGreaterThan(100_000);
    expect((await addressLimit(env, addressKey).view("letters")).used).toBe(0);
  });

  it("ends once: what comes after changes nothing", async ({ expect }) => {
    const { log, ownerId } = await anOpenJob();
    const { lease } = await claim(log);
    await Promise.all([
      log.complete(lease, "7"),
      log.complete(lease, "8"),
      log.fail(null, { error: "LATE", refund: true }),
    ]);
    const ended = await statusOf(log, ownerId);
    await log.complete(lease, "9");
    await log.fail(null, { error: "LATER", refund: true });
    expect(await statusOf(log, ownerId)).toEqual(ended);
    const ends = (await eventsOf(log)).filter(
      ({ status }) => status === "completed" || status === "failed",
    );
    expect(ends).toHaveLength(1);
    expect(await log.claim()).toEqual({ ok: false, code: "ended" });
  });

  it("sends again by its own alarm when the message was lost", async ({ expect }) => {
    const { jobId, log } = await anOpenJob();
    await evictDurableObject(log);
    const sent = await runInDurableObject(log, (object: JobLog) => {
      const spy = vi.spyOn(object["env"].JOBS, "send").mockResolvedValue(undefined as never);
      vi.setSystemTime(Date.now() + 21_000);
      return spy;
    });
    sent.mockClear();
    await runDurableObjectAlarm(log);
    // Jobs of other tests may be sent for meanwhile, by their own alarms.
    const own = sent.mock.calls.filter(([message]) => (message as JobOpened).jobId === jobId);
    expect(own).toHaveLength(1);
  });

  it("ends by its own alarm, with a refund, a job that no attempt could finish", async ({
    expect,
  }) => {
    const { log, ownerId } = await anOpenJob();
    for (let attempt = 1; attempt <= 5; attempt++) await log.release((await claim(log)).lease);
    expect(await log.claim()).toMatchObject({ ok: false });
    // The alarm is due at once, and may be at it already.
    await runDurableObjectAlarm(log);
    const ended = await eventually(async () => {
      const status = await statusOf(log, ownerId);
      return status?.status === "failed" && status;
    });
    expect(ended.error).toBe("ATTEMPTS_EXHAUSTED");
    expect((await viewOf(ownerId)).used).toBe(0);
  });

  it("deletes itself after its retention", async ({ expect }) => {
    const { log, ownerId } = await anOpenJob();
    await log.complete((await claim(log)).lease, "1");
    vi.setSystemTime(Date.now() + 25 * 3_600_000);
    await runDurableObjectAlarm(log);
    expect(await statusOf(log, ownerId)).toBeNull();
  });
});

describe("a job that a version before this one has stored", () => {
  it("continues with its slots, its lease and its deadline", async ({ expect }) => {
    const ordered = anOrder();
    const { addressKey, order } = ordered;
    const { jobId, ownerId } = order;
    await reserve(ordered);
    const log = jobLog(env, jobId);
    await runInDurableObject(log, (_, { storage }) => {
      const {
        slots: _slots,
        leaseMs: _lease,
        deadlineMs: _deadline,
        ...record
      } = openedRecord(order, Date.now());
      storage.kv.put("job", {
        ...record,
        isAccepted: true,
        slot: { sessionId: ownerId, addressKey },
      });
    });
    await log.complete((await claim(log)).lease, "7");
    expect(await statusOf(log, ownerId)).toMatchObject({ status: "completed", result_id: "7" });
    expect(await viewOf(ownerId)).toMatchObject({ used: 1, activeJobId: null });
  });

  it("has a result that was a number and is now a text", async ({ expect }) => {
    const { order } = anOrder();
    const log = jobLog(env, order.jobId);
    await runInDurableObject(log, (_, { storage }) => {
      const ended = { status: "completed", resultId: 42, endedAt: Date.now(), isSettled: true };
      storage.kv.put("job", { ...openedRecord(order, Date.now()), isAccepted: true, ...ended });
    });
    expect(await statusOf(log, order.ownerId)).toMatchObject({ result_id: "42" });
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
