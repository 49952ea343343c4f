import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import * as z from "zod";
import {
  cancelJob,
  type Claim,
  completeWait,
  defineJob,
  type JobLog,
  jobLog,
  JobFailure,
  type JobOpened,
  type JobStatus,
  openJob,
  runJob,
} from "../../../src/engines/jobs";
import { lettersQuota } from "../../../src/features/letters/request/letters-quota";
import { ownerLimit, quotaSlots, reserveQuota } from "../../../src/features/quotas";
import type { JobRun, JobStep, StepName } from "../../../src/platform/job-kind";
import { eventually, newSessionId, testCtx } from "../../support/context";

const steps = [
  { name: "ask", progress: 20 },
  { name: "answer", progress: 60 },
  { name: "keep", progress: 80, isBinding: true },
] as const satisfies readonly JobStep[];
type Run = JobRun<{ n: number }, StepName<typeof steps>>;

const ctx = testCtx({ kind: "system", name: "test" });
const text = { result: z.string() };

beforeEach(() => {
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An open job of a kind that does this, with a slot of the letters' quota. */
async function aJob(carryOut: (run: Run) => Promise<string>) {
  const [jobId, ownerId, addressKey] = [crypto.randomUUID(), newSessionId(), crypto.randomUUID()];
  const kind = defineJob({
    name: `test ${jobId}`,
    steps,
    deadlineSeconds: 600,
    expectedSeconds: 1,
    slots: (client) => quotaSlots(lettersQuota, client),
    input: async () => z.object({ n: z.number() }),
    run: async () => (_ctx, run) => carryOut(run),
  });
  await reserveQuota(ctx, lettersQuota, { jobId, ownerId, addressKey });
  if (!(await openJob(ctx, kind, { jobId, ownerId, addressKey, input: { n: 1 } }))) {
    throw new Error("The log did not open");
  }
  const log = jobLog(env, jobId);
  return {
    jobId,
    ownerId,
    log,
    run: () => runJob(ctx, jobId, [kind]),
    status: async () => (await log.status(ownerId)) as JobStatus,
    claim: async () => (await log.claim()) as Claim,
    quota: () => ownerLimit(env, ownerId).view("letters"),
    cancel: (by = ownerId) => cancelJob(ctx, { jobId, ownerId: by }),
    bring: (token: string, value: unknown = "yes") =>
      completeWait(ctx, { jobId, name: "answer", token, value }),
  };
}

type Job = Awaited<ReturnType<typeof aJob>>;

/** Steps and progress of its events, from the first run on. */
async function eventsOf({ log }: Job): Promise<[string, number][]> {
  const events = await runInDurableObject(log, (_: JobLog, { storage }) =>
    storage.sql.exec<{ body: string }>("SELECT body FROM events ORDER BY seq").toArray(),
  );
  return events.map(({ body }) => {
    const { step, progress } = JSON.parse(body) as JobStatus;
    return [step, progress];
  });
}

/** Ends when the test says so. */
function aGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let arrive: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const pass = async () => {
    arrive();
    await opened;
  };
  return { pass, reached, open: () => open() };
}

/** How often a run was sent for. Jobs of other tests may be sent for meanwhile, by their own alarms. */
const sendsFor = ({ jobId }: Job) =>
  vi.mocked(env.JOBS.send).mock.calls.filter(([message]) => (message as JobOpened).jobId === jobId)
    .length;

/** The clock and the heart stand still until the test moves them. */
const holdTime = () => vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });

describe("a kind of job", () => {
  it("takes no step that it does not declare", async ({ expect }) => {
    const job = await aJob(async (run) => {
      // @ts-expect-error -- the kind declares no such step
      await run.step("undeclared", text, () => "");
      return "";
    });
    await expect(job.run()).rejects.toThrow("undeclared");
  });

  it("that the product does not know fails its job where the owner sees it", async ({ expect }) => {
    const job = await aJob(async () => "");
    await runJob(ctx, job.jobId, []);
    expect(await job.status()).toMatchObject({ status: "failed", error: "UNKNOWN_KIND" });
  });

  it("gets its input parsed, and gives its job any text as a result", async ({ expect }) => {
    const job = await aJob(async (run) => `made of ${run.input.n}`);
    await job.run();
    expect(await job.status()).toMatchObject({ status: "completed", result_id: "made of 1" });
  });

  it("fails its job with a code, and gives the slot back where it says so", async ({ expect }) => {
    const job = await aJob(async () => {
      throw new JobFailure("NOT_TODAY", true);
    });
    await job.run();
    expect(await job.status()).toMatchObject({ status: "failed", error: "NOT_TODAY" });
    expect((await job.quota()).used).toBe(0);
  });
});

describe("a run that lives", () => {
  it("keeps its lease for as long as a step takes, and loses it when it dies", async ({
    expect,
  }) => {
    holdTime();
    const gate = aGate();
    const job = await aJob(async (run) => {
      await run.step("ask", text, async () => {
        await gate.pass();
        return "";
      });
      return "done";
    });
    const running = job.run();
    await gate.reached;
    const sentBefore = sendsFor(job);
    for (let beat = 1; beat <= 9; beat += 1) {
      const leaseBefore = await leaseUntil(job);
      vi.advanceTimersByTime(4_000);
      await eventually(async () => (await leaseUntil(job)) > leaseBefore);
      await runDurableObjectAlarm(job.log);
      expect(await job.claim()).toEqual({ ok: false, code: "held" });
    }
    expect(sendsFor(job)).toBe(sentBefore);

    // The isolate dies, and its timers with it.
    vi.clearAllTimers();
    vi.setSystemTime(await leaseUntil(job));
    await runDurableObjectAlarm(job.log);
    expect(sendsFor(job)).toBe(sentBefore + 1);
    expect(await job.claim()).toMatchObject({ ok: true, attempt: 2 });
    gate.open();
    await running;
    expect(await job.status()).toMatchObject({ status: "processing" });
  });

  it("gives no sign of life once its steps are done", async ({ expect }) => {
    holdTime();
    const job = await aJob(async (run) => {
      await run.step("ask", text, () => "");
      await Promise.all([
        run.step("answer", { ...text, attempt: "one" }, () => ""),
        run.step("answer", { ...text, attempt: "two" }, () => ""),
      ]);
      return "done";
    });
    await job.run();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("fails at the deadline when it hangs, however alive it looks", async ({ expect }) => {
    holdTime();
    const gate = aGate();
    const job = await aJob(async (run) => {
      await run.step("ask", text, async () => {
        await gate.pass();
        return "";
      });
      return "too late";
    });
    const running = job.run();
    await gate.reached;
    vi.setSystemTime(Date.now() + 600_000);
    await runDurableObjectAlarm(job.log);
    expect(await job.status()).toMatchObject({ status: "failed", error: "DEADLINE_EXCEEDED" });
    gate.open();
    await running;
    expect(await job.status()).toMatchObject({ status: "failed" });
    expect((await job.quota()).used).toBe(0);
  });
});

async function leaseUntil({ log }: Job): Promise<number> {
  const stored = await runInDurableObject(log, (_: JobLog, { storage }) => storage.kv.get("job"));
  return (stored as { leaseUntil: number }).leaseUntil;
}

describe("progress", () => {
  it("is reported within a step, and never goes back", async ({ expect }) => {
    const job = await aJob(async (run) => {
      await run.step("ask", text, () => "");
      await run.step("answer", text, async () => {
        await run.progress(0.25);
        await run.progress(0.1);
        await run.progress(0.75);
        return "";
      });
      return "done";
    });
    await job.run();
    expect(await eventsOf(job)).toEqual([
      ["queued", 0],
      ["claimed", 10],
      ["ask", 20],
      ["answer", 30],
      ["answer", 50],
      ["answer", 60],
      ["done", 100],
    ]);
  });

  it("of attempts at a step is half of the step, whichever of them succeeds", async ({
    expect,
  }) => {
    const job = await aJob(async (run) => {
      await run.step("answer", text, async () => {
        await run.step("answer", { ...text, attempt: "one" }, () => "");
        return run.step("answer", { ...text, attempt: "two" }, () => "");
      });
      return "done";
    });
    await job.run();
    expect(await eventsOf(job)).toEqual([
      ["queued", 0],
      ["claimed", 10],
      ["answer", 40],
      ["answer", 60],
      ["done", 100],
    ]);
  });
});

describe("a job that waits for the outside", () => {
  const waiting = () =>
    aJob(async (run) => {
      await run.step("ask", text, () => "asked");
      const answer = await run.waitFor("answer", "the token", text);
      return run.step("keep", text, () => answer);
    });

  it("is parked without a lease, and goes on with what the event brought", async ({ expect }) => {
    const job = await waiting();
    await job.run();
    expect(await job.status()).toMatchObject({ status: "processing", step: "ask", progress: 20 });
    expect(await job.claim()).toEqual({ ok: false, code: "waiting" });
    await evictDurableObject(job.log);
    const sentBefore = sendsFor(job);
    expect(await job.bring("the token", "an answer")).toEqual({ ok: true });
    expect(sendsFor(job)).toBe(sentBefore + 1);
    expect(await job.status()).toMatchObject({ step: "answer", progress: 60 });
    await job.run();
    expect(await job.status()).toMatchObject({ status: "completed", result_id: "an answer" });
  });

  it("is sent for by nobody meanwhile, and fails at its deadline all the same", async ({
    expect,
  }) => {
    holdTime();
    const job = await waiting();
    await job.run();
    const sentBefore = sendsFor(job);
    vi.setSystemTime(Date.now() + 500_000);
    await runDurableObjectAlarm(job.log);
    expect(sendsFor(job)).toBe(sentBefore);
    vi.setSystemTime(Date.now() + 100_000);
    await runDurableObjectAlarm(job.log);
    expect(await job.status()).toMatchObject({ status: "failed", error: "DEADLINE_EXCEEDED" });
    expect((await job.quota()).used).toBe(0);
    expect(await job.bring("the token")).toEqual({ ok: false, code: "ended" });
  });

  it("refuses an event whose token is wrong, and takes the same event once", async ({ expect }) => {
    const job = await waiting();
    await job.run();
    expect(await job.bring("a guess")).toEqual({ ok: false, code: "wrong_token" });
    expect(await job.claim()).toEqual({ ok: false, code: "waiting" });
    await job.bring("the token", "first");
    expect(await job.bring("the token", "second")).toEqual({ ok: true });
    await job.run();
    expect(await job.status()).toMatchObject({ result_id: "first" });
  });

  it("keeps an event that comes before the wait, and none that was made up", async ({ expect }) => {
    const job = await waiting();
    await job.bring("a guess", "made up");
    await job.bring("the token", "early");
    await job.run();
    expect(await job.status()).toMatchObject({ status: "completed", result_id: "early" });
    const other = await waiting();
    await other.bring("a guess", "made up");
    await other.run();
    expect(await other.status()).toMatchObject({ status: "processing" });
    expect(await other.claim()).toEqual({ ok: false, code: "waiting" });
  });

  it("takes no more made-up events than it can hold", async ({ expect }) => {
    const job = await waiting();
    for (let guess = 1; guess <= 8; guess += 1) {
      expect(await job.bring(`guess ${guess}`)).toEqual({ ok: true });
    }
    expect(await job.bring("one more")).toEqual({ ok: false, code: "wrong_token" });
  });

  it("has not failed by waiting: its attempts are those of before", async ({ expect }) => {
    const job = await waiting();
    await job.run();
    await job.bring("the token");
    expect(await job.claim()).toMatchObject({ ok: true, attempt: 1 });
  });
});

describe("cancelling", () => {
  it("ends a job that is under way, gives its slot back and stops its run", async ({ expect }) => {
    const gate = aGate();
    const reachedSteps: string[] = [];
    const job = await aJob(async (run) => {
      await run.step("ask", text, async () => {
        await gate.pass();
        return "";
      });
      reachedSteps.push("answer");
      return "too late";
    });
    const running = job.run();
    await gate.reached;
    expect(await job.cancel()).toEqual({ ok: true });
    expect(await job.status()).toMatchObject({ status: "failed", error: "CANCELLED" });
    const { used, activeJobId, cooldownMs } = await job.quota();
    expect({ used, activeJobId }).toEqual({ used: 0, activeJobId: null });
    expect(cooldownMs).toBeGreaterThan(0);
    gate.open();
    await running;
    expect(reachedSteps).toEqual([]);
    expect(await job.cancel()).toEqual({ ok: false, code: "ended" });
    expect(await job.status()).toMatchObject({ status: "failed", error: "CANCELLED" });
  });

  it("ends a job that nobody has begun, and one that waits for the outside", async ({ expect }) => {
    const queued = await aJob(async () => "");
    await queued.cancel();
    expect(await queued.claim()).toEqual({ ok: false, code: "ended" });
    const parked = await aJob((run) => run.waitFor("answer", "token", text));
    await parked.run();
    expect(await parked.cancel()).toEqual({ ok: true });
    expect(await parked.bring("token")).toEqual({ ok: false, code: "ended" });
  });

  it("comes too late once a step leaves something behind", async ({ expect }) => {
    const gate = aGate();
    const job = await aJob(async (run) => {
      await run.step("keep", text, async () => {
        await gate.pass();
        return "";
      });
      return "kept";
    });
    const running = job.run();
    await gate.reached;
    expect(await job.cancel()).toEqual({ ok: false, code: "too_late" });
    gate.open();
    await running;
    expect(await job.status()).toMatchObject({ status: "completed", result_id: "kept" });
    expect((await job.quota()).used).toBe(1);
  });

  it("is its owner's alone", async ({ expect }) => {
    const job = await aJob(async () => "");
    expect(await job.cancel(newSessionId())).toEqual({ ok: false, code: "gone" });
    expect(await job.status()).toMatchObject({ status: "queued" });
  });

  it("holds when the slot cannot be reached: the watchdog gives it back", async ({ expect }) => {
    const job = await aJob(async () => "");
    await runInDurableObject(job.log, async (object: JobLog) => {
      vi.spyOn(object["env"].GENERATION_LIMITS, "getByName").mockImplementationOnce(() => {
        throw new Error("The quota is away");
      });
      expect(await object.cancel(job.ownerId)).toEqual({ ok: true });
    });
    expect(await job.status()).toMatchObject({ status: "failed", error: "CANCELLED" });
    expect((await job.quota()).used).toBe(1);
    await runDurableObjectAlarm(job.log);
    expect((await job.quota()).used).toBe(0);
  });
});
