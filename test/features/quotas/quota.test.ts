import fc from "fast-check";
import { describe, it } from "vitest";
import {
  confirmed,
  decideReserve,
  emptyLimitState,
  type LimitRules,
  type LimitState,
  released,
  viewOf,
  wakeAt,
  withdrawn,
} from "../../../src/features/quotas/quota";

const rules: LimitRules = {
  dailyLimit: 3,
  cooldownMs: 120_000,
  reservationMs: 30_000,
  onlyOneActive: true,
};
const noon = Date.UTC(2026, 0, 2, 12);
const DAY_MS = 86_400_000;

function reserve(state: LimitState, jobId: string, now: number) {
  const decision = decideReserve(state, jobId, { now, rules });
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.code}`);
  return decision;
}

/** Reserved, confirmed and ended. */
function spent(state: LimitState, jobId: string, now: number): LimitState {
  const taken = confirmed(reserve(state, jobId, now).state, jobId);
  if (!taken) throw new Error("Lapsed");
  return released(taken, jobId, { refund: false });
}

describe("a session's limiter", () => {
  it("tells what remains after this one", ({ expect }) => {
    expect(reserve(emptyLimitState, "a", noon).remaining).toBe(2);
  });

  it("names the active job before anything else", ({ expect }) => {
    const { state } = reserve(emptyLimitState, "a", noon);
    expect(decideReserve(state, "b", { now: noon + 1, rules })).toEqual({
      ok: false,
      refusal: { code: "JOB_ALREADY_ACTIVE", jobId: "a" },
    });
  });

  it("asks for the rest of the pause, to the millisecond", ({ expect }) => {
    const state = spent(emptyLimitState, "a", noon);
    expect(decideReserve(state, "b", { now: noon + 119_999, rules })).toEqual({
      ok: false,
      refusal: { code: "COOLDOWN_ACTIVE", retryAfterMs: 1 },
    });
    expect(reserve(state, "b", noon + 120_000).remaining).toBe(1);
  });

  it("closes at the daily limit until midnight UTC, and opens then", ({ expect }) => {
    const full = [0, 1, 2].reduce(
      (state, i) => spent(state, `job${i}`, noon + i * 120_000),
      emptyLimitState,
    );
    const later = noon + 3 * 120_000;
    expect(decideReserve(full, "d", { now: later, rules })).toEqual({
      ok: false,
      refusal: {
        code: "DAILY_LIMIT_REACHED",
        max: 3,
        used: 3,
        resetInMs: DAY_MS - (later % DAY_MS),
      },
    });
    const midnight = Date.UTC(2026, 0, 3);
    expect(decideReserve(full, "d", { now: midnight - 1, rules }).ok).toBe(false);
    expect(reserve(full, "d", midnight).remaining).toBe(2);
  });

  it("gives the slot back on a refund, and keeps the pause", ({ expect }) => {
    const taken = reserve(emptyLimitState, "a", noon).state;
    const refunded = released(taken, "a", { refund: true });
    expect(viewOf(refunded, noon + 1000)).toMatchObject({
      used: 0,
      cooldownMs: 119_000,
      activeJobId: null,
    });
    expect(released(refunded, "a", { refund: true })).toEqual(refunded);
  });

  it("takes back what no job confirmed within 30 s", ({ expect }) => {
    const { state } = reserve(emptyLimitState, "a", noon);
    expect(viewOf(state, noon + 29_999)).toMatchObject({ used: 1, activeJobId: "a" });
    expect(viewOf(state, noon + 30_000)).toMatchObject({ used: 0, activeJobId: null });
    expect(viewOf(confirmed(state, "a") ?? state, noon + 30_000)).toMatchObject({
      used: 1,
      activeJobId: "a",
    });
  });

  it("remembers yesterday's job while it is still at work", ({ expect }) => {
    const late = Date.UTC(2026, 0, 2, 23, 59, 59);
    const state = confirmed(reserve(emptyLimitState, "a", late).state, "a") ?? emptyLimitState;
    const after = late + 2_000;
    expect(viewOf(state, after)).toMatchObject({ used: 0, activeJobId: "a" });
    expect(decideReserve(state, "b", { now: after, rules })).toMatchObject({
      refusal: { code: "JOB_ALREADY_ACTIVE", jobId: "a" },
    });
  });

  it("leaves no trace of a request that was refused elsewhere", ({ expect }) => {
    const before = spent(emptyLimitState, "a", noon);
    const { state } = reserve(before, "b", noon + 120_000);
    expect(withdrawn(state, "b", before.cooldownUntil)).toEqual(before);
  });

  it("sleeps for good once nothing is left to remember", ({ expect }) => {
    const tomorrow = noon + DAY_MS;
    expect(wakeAt(emptyLimitState, tomorrow)).toBeNull();
    expect(wakeAt(reserve(emptyLimitState, "a", noon).state, noon)).toBe(noon + 30_000);
  });
});

it("never admits more than the limit in a day, whatever happens in between", ({ expect }) => {
  const act = fc.record({
    do: fc.constantFrom("reserve", "confirm", "complete", "refund"),
    job: fc.integer({ min: 0, max: 7 }),
    afterMs: fc.integer({ min: 0, max: 200_000 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let state = emptyLimitState;
      let now = Date.UTC(2026, 0, 2);
      const charged = new Set<string>();
      for (const { do: what, job, afterMs } of acts) {
        now += afterMs;
        const jobId = `${what === "reserve" ? `${job}@${now}` : ([...charged][job] ?? "none")}`;
        if (what === "reserve") {
          const decision = decideReserve(state, jobId, { now, rules });
          if (!decision.ok) continue;
          const sure = confirmed(decision.state, jobId);
          expect(sure).not.toBeNull();
          state = sure ?? state;
          charged.add(jobId);
        } else if (what !== "confirm") {
          state = released(state, jobId, { refund: what === "refund" });
          if (what === "refund") charged.delete(jobId);
        }
        expect(charged.size).toBeLessThanOrEqual(rules.dailyLimit);
        expect(viewOf(state, now).used).toBe(charged.size);
      }
    }),
    { numRuns: 300 },
  );
});
