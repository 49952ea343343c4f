import { describe, it } from "vitest";
import { type JobRecord, openedRecord } from "../../../src/engines/jobs/job-record";
import { decideWatch, nextWatch } from "../../../src/engines/jobs/watchdog";
import { aJobOrder } from "../../support/jobs";

const rules = { resendMs: 20_000, retentionMs: 3_600_000, maxAttempts: 5 };

const aJob = (changes: Partial<JobRecord> = {}): JobRecord => ({
  ...openedRecord(aJobOrder(), 0),
  isAccepted: true,
  sends: 1,
  ...changes,
});

describe("the watchdog", () => {
  it("abandons a job that was never promised to anyone", ({ expect }) => {
    const job = aJob({ isAccepted: false });
    expect(decideWatch(job, 19_999, rules)).toEqual({ do: "wait" });
    expect(decideWatch(job, 20_000, rules)).toEqual({ do: "abandon" });
  });

  it("sends again a job that no run has claimed, at growing intervals", ({ expect }) => {
    expect(decideWatch(aJob(), 19_999, rules)).toEqual({ do: "wait" });
    expect(decideWatch(aJob(), 20_000, rules)).toEqual({ do: "send" });
    const sentThrice = aJob({ sends: 3, lastSentAt: 100_000 });
    expect(nextWatch(sentThrice, 100_000, rules)).toBe(180_000);
  });

  it("leaves a run alone while its lease lasts, then sends at once", ({ expect }) => {
    const held = aJob({ lease: "run", leaseUntil: 90_000, attempts: 1, status: "processing" });
    expect(decideWatch(held, 89_999, rules)).toEqual({ do: "wait" });
    expect(nextWatch(held, 10_000, rules)).toBe(90_000);
    expect(decideWatch(held, 90_000, rules)).toEqual({ do: "send" });
  });

  it("gives up after the last attempt, at once", ({ expect }) => {
    const spent = aJob({ attempts: 5, status: "processing" });
    expect(decideWatch(spent, 1_000, rules)).toEqual({ do: "fail", error: "ATTEMPTS_EXHAUSTED" });
    expect(nextWatch(spent, 1_000, rules)).toBe(1_050);
  });

  it("lets the last attempt finish", ({ expect }) => {
    const last = aJob({ attempts: 5, lease: "run", leaseUntil: 2_000, status: "processing" });
    expect(decideWatch(last, 1_000, rules)).toEqual({ do: "wait" });
  });

  it("fails at the deadline a job that never ended", ({ expect }) => {
    expect(decideWatch(aJob({ lastSentAt: 899_000 }), 900_000, rules)).toEqual({
      do: "fail",
      error: "DEADLINE_EXCEEDED",
    });
  });

  it("fails at the deadline a run that hangs and goes on renewing its lease", ({ expect }) => {
    const hanging = aJob({ lease: "run", leaseUntil: 905_000, attempts: 1, status: "processing" });
    expect(decideWatch(hanging, 899_999, rules)).toEqual({ do: "wait" });
    expect(nextWatch(hanging, 899_000, rules)).toBe(900_000);
    expect(decideWatch(hanging, 900_000, rules)).toEqual({
      do: "fail",
      error: "DEADLINE_EXCEEDED",
    });
  });

  it("sends no message while a job waits for the outside, and its deadline stands all the same", ({
    expect,
  }) => {
    const wait = { name: "answer", token: "t", progress: 50 };
    const parked = aJob({ wait, attempts: 1, status: "processing" });
    expect(decideWatch(parked, 899_999, rules)).toEqual({ do: "wait" });
    expect(nextWatch(parked, 1_000, rules)).toBe(900_000);
    expect(decideWatch(parked, 900_000, rules)).toEqual({ do: "fail", error: "DEADLINE_EXCEEDED" });
  });

  it("ends a cancelled job even if the object died while cancelling it", ({ expect }) => {
    const cancelled = aJob({ isCancelled: true, status: "processing" });
    expect(decideWatch(cancelled, 1_000, rules)).toEqual({ do: "fail", error: "CANCELLED" });
    expect(nextWatch(cancelled, 1_000, rules)).toBe(6_000);
  });

  it("reports an end to the limiters until they have answered, then forgets it after the retention", ({
    expect,
  }) => {
    const ended = aJob({ status: "completed", endedAt: 1_000 });
    expect(decideWatch(ended, 2_000, rules)).toEqual({ do: "settle" });
    const settled = { ...ended, isSettled: true };
    expect(decideWatch(settled, 2_000, rules)).toEqual({ do: "wait" });
    expect(nextWatch(settled, 2_000, rules)).toBe(3_601_000);
    expect(decideWatch(settled, 3_601_000, rules)).toEqual({ do: "forget" });
  });

  it("always sets its alarm in the future", ({ expect }) => {
    for (const job of [
      aJob(),
      aJob({ attempts: 9 }),
      aJob({ status: "failed", endedAt: 0, isSettled: true }),
    ]) {
      expect(nextWatch(job, 99_000_000, rules)).toBeGreaterThan(99_000_000);
    }
  });
});
