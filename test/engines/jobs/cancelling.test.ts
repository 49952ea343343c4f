import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, it, vi } from "vitest";
import type { JobLog } from "../../../src/engines/jobs";
import { newSessionId } from "../../support/context";
import { aGate, aJob, text, withoutConsumer } from "./run-world";

withoutConsumer();

describe("cancelling a job", () => {
  it("ends a job that is running, gives its slot back and stops its run", async ({ expect }) => {
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

  it("ends a job that no run has begun, and one that waits for the outside", async ({ expect }) => {
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

  it("is allowed to the job's owner alone", async ({ expect }) => {
    const job = await aJob(async () => "");
    expect(await job.cancel(newSessionId())).toEqual({ ok: false, code: "gone" });
    expect(await job.status()).toMatchObject({ status: "queued" });
  });

  it("succeeds when the slot cannot be reached, which the watchdog then gives back", async ({
    expect,
  }) => {
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
