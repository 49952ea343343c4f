import { describe, it } from "vitest";
import {
  estimateSeconds,
  type JobRecord,
  openedRecord,
} from "../../../src/engines/jobs/job-record";
import { decideWatch, nextWatch } from "../../../src/engines/jobs/watchdog";

const rules = { resendMs: 20_000, deadlineMs: 900_000, retentionMs: 3_600_000, maxAttempts: 5 };
const order = { jobId: "j", kind: "k", ownerId: "o", input: "{}", slot: null };

const aJob = (changes: Partial<JobRecord> = {}): JobRecord => ({
  ...openedRecord(order, 0),
  isAccepted: true,
  sends: 1,
  ...changes,
});

describe("the watchdog", () => {
  it("abandons what was never promised to anyone", ({ expect }) => {
    const job = aJob({ isAccepted: false });
    expect(decideWatch(job, 19_999, rules)).toEqual({ do: "wait" });
    expect(decideWatch(job, 20_000, rules)).toEqual({ do: "abandon" });
  });

  it("sends again what nobody claimed, with growing patience", ({ expect }) => {
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

  it("fails at the deadline what never ended", ({ expect }) => {
    expect(decideWatch(aJob({ lastSentAt: 899_000 }), 900_000, rules)).toEqual({
      do: "fail",
      error: "DEADLINE_EXCEEDED",
    });
  });

  it("tells the others of an end until they have heard, then forgets after the retention", ({
    expect,
  }) => {
    const ended = aJob({ status: "completed", endedAt: 1_000 });
    expect(decideWatch(ended, 2_000, rules)).toEqual({ do: "settle" });
    const settled = { ...ended, isSettled: true };
    expect(decideWatch(settled, 2_000, rules)).toEqual({ do: "wait" });
    expect(nextWatch(settled, 2_000, rules)).toBe(3_601_000);
    expect(decideWatch(settled, 3_601_000, rules)).toEqual({ do: "forget" });
  });

  it("always rings in the future", ({ expect }) => {
    for (const job of [
      aJob(),
      aJob({ attempts: 9 }),
      aJob({ status: "failed", endedAt: 0, isSettled: true }),
    ]) {
      expect(nextWatch(job, 99_000_000, rules)).toBeGreaterThan(99_000_000);
    }
  });
});

describe("the estimate", () => {
  it("counts the places ahead, each at the measured mean", ({ expect }) => {
    expect(estimateSeconds(aJob({ ahead: 3, expectedMs: 10_000 }), 0)).toBe(40);
    expect(estimateSeconds(aJob({ ahead: 3, expectedMs: 10_000 }), 25_000)).toBe(15);
  });

  it("never promises less than one's own turn while waiting", ({ expect }) => {
    expect(estimateSeconds(aJob({ ahead: 0, expectedMs: 10_000 }), 60_000)).toBe(10);
  });

  it("goes by the mean while running, by the progress once that is overrun", ({ expect }) => {
    const running = aJob({ startedAt: 0, expectedMs: 10_000, progress: 40, status: "processing" });
    expect(estimateSeconds(running, 4_000)).toBe(6);
    expect(estimateSeconds(running, 20_000)).toBe(30);
  });

  it("is silent about what has ended, and at least one second before", ({ expect }) => {
    expect(estimateSeconds(aJob({ status: "completed" }), 5)).toBeUndefined();
    expect(
      estimateSeconds(
        aJob({ startedAt: 0, expectedMs: 10, progress: 80, status: "processing" }),
        9,
      ),
    ).toBe(1);
  });
});
