import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { describe, it, vi } from "vitest";
import { aJob, holdTime, sendsFor, text, withoutConsumer } from "./run-world";

withoutConsumer();

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

  it("gets no message meanwhile, and fails at its deadline all the same", async ({ expect }) => {
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

  it("looks for itself once it has waited for long enough, and waits again", async ({ expect }) => {
    holdTime();
    const seen: string[] = [];
    const job = await aJob(async (run) => {
      await run.step("ask", text, () => "asked");
      seen.push("looked");
      return run.waitFor("answer", "the token", { ...text, wakeAfterMs: 60_000 });
    });
    await job.run();
    const sentBefore = sendsFor(job);
    await runDurableObjectAlarm(job.log);
    expect(sendsFor(job)).toBe(sentBefore);
    for (let woken = 1; woken <= 7; woken += 1) {
      vi.setSystemTime(Date.now() + 60_000);
      await runDurableObjectAlarm(job.log);
      expect(sendsFor(job)).toBe(sentBefore + woken);
      await job.run();
    }
    expect(seen).toHaveLength(8);
    await job.bring("the token", "at last");
    await job.run();
    expect(await job.status()).toMatchObject({ status: "completed", result_id: "at last" });
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

  it("uses up no attempt by waiting", async ({ expect }) => {
    const job = await waiting();
    await job.run();
    await job.bring("the token");
    expect(await job.claim()).toMatchObject({ ok: true, attempt: 1 });
  });
});
