import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, it, vi } from "vitest";
import { JobFailure, type JobLog, runJob } from "../../../src/engines/jobs";
import { eventually } from "../../support/context";
import {
  aGate,
  aJob,
  ctx,
  eventsOf,
  holdTime,
  type Job,
  sendsFor,
  text,
  withoutConsumer,
} from "./run-world";

withoutConsumer();

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

describe("a run that is alive", () => {
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

  it("counts half of a step once an attempt at the step has ended, whichever attempt succeeds", async ({
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
