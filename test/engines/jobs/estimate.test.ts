import { describe, it } from "vitest";
import { estimateSeconds } from "../../../src/engines/jobs/estimate";
import { type JobRecord, openedRecord } from "../../../src/engines/jobs/job-record";
import { decideClaim, reached, renewed } from "../../../src/engines/jobs/job-rules";
import { aJobOrder } from "../../support/jobs";

const rules = { resendMs: 20_000, retentionMs: 3_600_000, maxAttempts: 5 };

const aJob = (changes: Partial<JobRecord> = {}): JobRecord => ({
  ...openedRecord(aJobOrder(), 0),
  isAccepted: true,
  sends: 1,
  ...changes,
});

const secondsLeft = (job: JobRecord, now: number, bornAt = 0) =>
  estimateSeconds(job, { now, bornAt, rules });

describe("the estimate of the time left", () => {
  it("counts the places ahead, each at the measured mean", ({ expect }) => {
    expect(secondsLeft(aJob({ ahead: 3, expectedMs: 10_000 }), 0)).toBe(40);
    expect(secondsLeft(aJob({ ahead: 3, expectedMs: 10_000 }), 25_000)).toBe(15);
  });

  it("never promises less than one's own turn while waiting", ({ expect }) => {
    expect(secondsLeft(aJob({ ahead: 0, expectedMs: 10_000 }), 60_000)).toBe(10);
  });

  it("follows the mean while the job runs, and its progress once the mean is overrun", ({
    expect,
  }) => {
    const running = aJob({ startedAt: 0, expectedMs: 10_000, progress: 40, status: "processing" });
    expect(secondsLeft(running, 4_000)).toBe(6);
    expect(secondsLeft(running, 20_000)).toBe(30);
  });

  it("adds to what is left of the work what is left of a dead run's lease", ({ expect }) => {
    const job = aJob({
      startedAt: 0,
      doneMs: 4_000,
      expectedMs: 10_000,
      progress: 40,
      status: "processing",
      lease: "dead",
      leaseUntil: 17_000,
    });
    // Another life has begun, and the run has not been heard of in it: 9 s of lease, 6 s of work.
    expect(secondsLeft(job, 8_000, 7_000)).toBe(15);
    // Another run has taken over what the dead one had done.
    const taken = decideClaim(job, { lease: "new", now: 18_000, maxAttempts: 5 });
    expect(taken.ok && secondsLeft(taken.job, 18_000, 7_000)).toBe(6);
  });

  it("takes a run for dead when it has missed its signs of life, and no other run", ({
    expect,
  }) => {
    const running = {
      startedAt: 0,
      expectedMs: 20_000,
      progress: 40,
      status: "processing",
    } as const;
    const job = aJob({ ...running, lease: "run", leaseUntil: 14_000 });
    expect(secondsLeft(job, 6_000)).toBe(14);
    expect(secondsLeft(job, 9_000)).toBe(25);
  });

  it("waits for the next message where the server died before a run began", ({ expect }) => {
    expect(secondsLeft(aJob({ lastSentAt: 0, expectedMs: 2_000 }), 4_000, 3_000)).toBe(18);
  });

  it("is absent once the job has ended, and at least one second before that", ({ expect }) => {
    expect(secondsLeft(aJob({ status: "completed" }), 5)).toBeUndefined();
    expect(
      secondsLeft(aJob({ startedAt: 0, expectedMs: 10, progress: 80, status: "processing" }), 9),
    ).toBe(1);
  });
});

describe("the estimate after a restart", () => {
  /** A linear congruential generator: the same history at every run. */
  let seed = 20_261_129;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const between = (low: number, high: number) => low + (high - low) * random();

  /** Steps as letters with models have them: seconds that vary by two fifths either way. */
  const meansMs = [400, 100, 6_000, 6_000, 50, 900];
  const progress = [15, 20, 40, 60, 70, 80];
  const aRunMs = () => meansMs.map((mean) => mean * between(0.6, 1.4));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  /** The claim, and the steps from the next one on until `untilMs`. Nobody is told when a run ends: it is killed. */
  function run(
    before: JobRecord,
    { from, stepsMs, untilMs, next }: Run,
  ): { job: JobRecord; next: number } {
    const claim = decideClaim(before, { lease: `run at ${from}`, now: from, maxAttempts: 5 });
    if (!claim.ok) throw new Error(claim.code);
    let { job } = claim;
    let [now, index] = [from, next];
    for (; index < stepsMs.length; index += 1) {
      const doneAt = now + (stepsMs[index] ?? 0);
      // A sign of life every 4 s while the step is under way.
      for (let beat = now + 4_000; beat < Math.min(doneAt, untilMs); beat += 4_000) {
        job = renewed(job, beat);
      }
      if (doneAt > untilMs) break;
      now = doneAt;
      const at = { name: `step ${index}`, progress: progress[index] ?? 80 };
      job = reached(renewed(job, now), at, now);
    }
    return { job, next: index };
  }
  type Run = { from: number; stepsMs: readonly number[]; untilMs: number; next: number };

  /** A job that was killed and brought back, asked at some moment between the restart and its end. */
  function aKilledJob(expectedMs: number): { estimate: number; truth: number } {
    const before = { ...aJob({ expectedMs }), lastSentAt: 0 };
    const from = between(10, 500);
    const first = aRunMs();
    const killedAt = from + between(0.02, 0.98) * sum(first);
    const killed = run(before, { from, stepsMs: first, untilMs: killedAt, next: 0 });
    const bornAt = killedAt + between(1_000, 5_000);
    const takenAt = Math.max(bornAt, killed.job.leaseUntil) + between(50, 500);
    const second = aRunMs();
    const endsAt = takenAt + sum(second.slice(killed.next));
    const askedAt = between(bornAt, endsAt);
    const asked =
      askedAt < takenAt
        ? killed.job
        : run(killed.job, { from: takenAt, stepsMs: second, untilMs: askedAt, next: killed.next })
            .job;
    const estimate = secondsLeft(asked, askedAt, bornAt) ?? 0;
    return { estimate, truth: Math.max(1, Math.ceil((endsAt - askedAt) / 1000)) };
  }

  it("is within a factor of two of the truth for nine jobs of ten", ({ expect }) => {
    const history = Array.from({ length: 20 }, () => sum(aRunMs()));
    const meanMs = sum(history) / history.length;
    const jobs = Array.from({ length: 2_000 }, () => aKilledJob(meanMs));
    const near = jobs.filter(
      ({ estimate, truth }) => estimate <= 2 * truth && truth <= 2 * estimate,
    );
    expect(near.length / jobs.length).toBeGreaterThan(0.9);
  });
});
