import fc from "fast-check";
import { describe, it } from "vitest";
import {
  confirmedQuota,
  decideReserve,
  emptyQuota,
  type QuotaRules,
  type QuotaState,
  releasedQuota,
  settledQuota,
  viewOf,
  waivedQuota,
  wakeAt,
  withdrawnQuota,
  withoutExpired,
} from "../../../src/features/quotas/quota";

const DAILY_MAX = 3;

const rules: QuotaRules = {
  limits: [{ window: "day", max: DAILY_MAX }],
  cooldownMs: 120_000,
  reservationMs: 30_000,
  onlyOneActive: true,
};
/** A job that takes one slot. */
const one = (jobId: string) => ({ jobId, amount: 1 });

const noon = Date.UTC(2026, 0, 2, 12);
const DAY_MS = 86_400_000;

function reserve(state: QuotaState, jobId: string, now: number) {
  const decision = decideReserve(state, one(jobId), { now, rules });
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.code}`);
  return decision;
}

/** Reserved, confirmed and ended. */
function spent(state: QuotaState, jobId: string, now: number): QuotaState {
  const taken = confirmedQuota(reserve(state, jobId, now).state, jobId);
  if (!taken) throw new Error("Lapsed");
  return releasedQuota(taken, jobId, { refund: false });
}

describe("a daily quota", () => {
  it("reports what remains after this one", ({ expect }) => {
    expect(reserve(emptyQuota, "a", noon).remaining).toBe(2);
  });

  it("names the active job before anything else", ({ expect }) => {
    const { state } = reserve(emptyQuota, "a", noon);
    expect(decideReserve(state, one("b"), { now: noon + 1, rules })).toEqual({
      ok: false,
      refusal: { code: "JOB_ALREADY_ACTIVE", jobId: "a" },
    });
  });

  it("asks for the rest of the pause, to the millisecond", ({ expect }) => {
    const state = spent(emptyQuota, "a", noon);
    expect(decideReserve(state, one("b"), { now: noon + 119_999, rules })).toEqual({
      ok: false,
      refusal: { code: "COOLDOWN_ACTIVE", retryAfterMs: 1 },
    });
    expect(reserve(state, "b", noon + 120_000).remaining).toBe(1);
  });

  it("closes at the daily limit until midnight UTC, and opens then", ({ expect }) => {
    const full = [0, 1, 2].reduce(
      (state, i) => spent(state, `job${i}`, noon + i * 120_000),
      emptyQuota,
    );
    const later = noon + 3 * 120_000;
    expect(decideReserve(full, one("d"), { now: later, rules })).toEqual({
      ok: false,
      refusal: {
        code: "LIMIT_REACHED",
        window: "day",
        max: 3,
        used: 3,
        resetInMs: DAY_MS - (later % DAY_MS),
      },
    });
    const midnight = Date.UTC(2026, 0, 3);
    expect(decideReserve(full, one("d"), { now: midnight - 1, rules }).ok).toBe(false);
    expect(reserve(full, "d", midnight).remaining).toBe(2);
  });

  it("gives the slot back on a refund, and keeps the pause", ({ expect }) => {
    const taken = reserve(emptyQuota, "a", noon).state;
    const refunded = releasedQuota(taken, "a", { refund: true });
    expect(viewOf(refunded, noon + 1000)).toMatchObject({
      used: 0,
      cooldownMs: 119_000,
      activeJobId: null,
    });
    expect(releasedQuota(refunded, "a", { refund: true })).toEqual(refunded);
  });

  it("counts a waived job as nothing and ends its pause, however often it is told", ({
    expect,
  }) => {
    const taken = confirmedQuota(reserve(emptyQuota, "a", noon).state, "a") ?? emptyQuota;
    const waived = waivedQuota(taken, "a", noon + 1) ?? taken;
    expect(viewOf(waived, noon + 1)).toMatchObject({ used: 0, cooldownMs: 0, activeJobId: "a" });
    const ended = releasedQuota(waived, "a", { refund: false });
    const next = reserve(ended, "b", noon + 2);
    expect(next.remaining).toBe(2);
    // The pause of the next job is not the waived one's.
    expect(waivedQuota(next.state, "a", noon + 3)).toEqual(next.state);
    expect(waivedQuota(ended, "unknown", noon + 3)).toBeNull();
  });

  it("waives twenty jobs a day, and again the next day", ({ expect }) => {
    let state = emptyQuota;
    const waive = (jobId: string, now: number) => {
      const taken = confirmedQuota(reserve(state, jobId, now).state, jobId) ?? state;
      const waived = waivedQuota(taken, jobId, now);
      state = releasedQuota(waived ?? taken, jobId, { refund: false });
      return waived !== null;
    };
    for (let count = 0; count < 20; count++) expect(waive(`job${count}`, noon + count)).toBe(true);
    expect(waive("one more", noon + 20)).toBe(false);
    expect(viewOf(state, noon + 21)).toMatchObject({ used: 1 });
    expect(waive("tomorrow", noon + DAY_MS)).toBe(true);
  });

  it("takes back what no job confirmed within 30 s", ({ expect }) => {
    const { state } = reserve(emptyQuota, "a", noon);
    expect(viewOf(state, noon + 29_999)).toMatchObject({ used: 1, activeJobId: "a" });
    expect(viewOf(state, noon + 30_000)).toMatchObject({ used: 0, activeJobId: null });
    expect(viewOf(confirmedQuota(state, "a") ?? state, noon + 30_000)).toMatchObject({
      used: 1,
      activeJobId: "a",
    });
  });

  it("remembers yesterday's job while it is still at work", ({ expect }) => {
    const late = Date.UTC(2026, 0, 2, 23, 59, 59);
    const state = confirmedQuota(reserve(emptyQuota, "a", late).state, "a") ?? emptyQuota;
    const after = late + 2_000;
    expect(viewOf(state, after)).toMatchObject({ used: 0, activeJobId: "a" });
    expect(decideReserve(state, one("b"), { now: after, rules })).toMatchObject({
      refusal: { code: "JOB_ALREADY_ACTIVE", jobId: "a" },
    });
  });

  it("leaves no trace of a request that was refused elsewhere", ({ expect }) => {
    const before = spent(emptyQuota, "a", noon);
    const { state } = reserve(before, "b", noon + 120_000);
    expect(withdrawnQuota(state, "b", before.cooldownUntil)).toEqual(before);
  });

  it("sets no alarm once nothing is left to remember", ({ expect }) => {
    const tomorrow = noon + DAY_MS;
    expect(wakeAt(emptyQuota, tomorrow)).toBeNull();
    expect(wakeAt(reserve(emptyQuota, "a", noon).state, noon)).toBe(noon + 30_000);
  });
});

describe("a quota of amounts over months", () => {
  const minutes: QuotaRules = {
    limits: [
      { window: "day", max: 60 },
      { window: "month", max: 100 },
    ],
    cooldownMs: 0,
    reservationMs: 30_000,
    onlyOneActive: false,
  };
  const take = (state: QuotaState, jobId: string, { amount = 1, now = noon }) =>
    decideReserve(state, { jobId, amount }, { now, rules: minutes });

  function taken(state: QuotaState, jobId: string, { amount = 1, now = noon }): QuotaState {
    const decision = take(state, jobId, { amount, now });
    if (!decision.ok) throw new Error(decision.refusal.code);
    return confirmedQuota(decision.state, jobId) ?? state;
  }

  it("reports what the tightest window leaves, and which one refuses", ({ expect }) => {
    const today = taken(emptyQuota, "a", { amount: 50 });
    expect(take(today, "b", { amount: 10 })).toMatchObject({ ok: true, remaining: 0 });
    expect(take(today, "b", { amount: 11 })).toMatchObject({
      refusal: { code: "LIMIT_REACHED", window: "day", max: 60, used: 50 },
    });
    const tomorrow = { amount: 51, now: noon + DAY_MS };
    expect(take(today, "b", tomorrow)).toEqual({
      ok: false,
      refusal: {
        code: "LIMIT_REACHED",
        window: "month",
        max: 100,
        used: 50,
        resetInMs: Date.UTC(2026, 1, 1) - noon - DAY_MS,
      },
    });
  });

  it("counts what was used in place of what was reserved, and nothing after a refund", ({
    expect,
  }) => {
    const reserved = taken(emptyQuota, "a", { amount: 50 });
    const used = settledQuota(reserved, { jobId: "a", amount: 12 }) ?? emptyQuota;
    expect(viewOf(used, noon).used).toBe(12);
    expect(viewOf(used, noon + DAY_MS)).toMatchObject({ used: 0 });
    expect(viewOf(used, noon + DAY_MS, "month").used).toBe(12);
    const refunded = releasedQuota(used, "a", { refund: true });
    expect(viewOf(refunded, noon, "month").used).toBe(0);
    expect(settledQuota(refunded, { jobId: "a", amount: 12 })).toBeNull();
  });

  it("begins anew with the month", ({ expect }) => {
    const lastDay = Date.UTC(2026, 0, 31, 23);
    const full = taken(emptyQuota, "a", { amount: 60, now: lastDay });
    const rest = taken(full, "b", { amount: 40, now: lastDay + 3_600_000 });
    expect(viewOf(rest, lastDay + 3_600_000, "month").used).toBe(40);
    expect(Object.keys(withoutExpired(rest, lastDay + 3_600_000).taken)).toEqual(["b"]);
  });
});

it("a quota never admits more than the limit in a day, whatever happens in between", ({
  expect,
}) => {
  const act = fc.record({
    do: fc.constantFrom("reserve", "confirm", "complete", "refund"),
    job: fc.integer({ min: 0, max: 7 }),
    afterMs: fc.integer({ min: 0, max: 200_000 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let state = emptyQuota;
      let now = Date.UTC(2026, 0, 2);
      const charged = new Set<string>();
      for (const { do: what, job, afterMs } of acts) {
        now += afterMs;
        const jobId = `${what === "reserve" ? `${job}@${now}` : ([...charged][job] ?? "none")}`;
        if (what === "reserve") {
          const decision = decideReserve(state, one(jobId), { now, rules });
          if (!decision.ok) continue;
          const sure = confirmedQuota(decision.state, jobId);
          expect(sure).not.toBeNull();
          state = sure ?? state;
          charged.add(jobId);
        } else if (what !== "confirm") {
          state = releasedQuota(state, jobId, { refund: what === "refund" });
          if (what === "refund") charged.delete(jobId);
        }
        expect(charged.size).toBeLessThanOrEqual(DAILY_MAX);
        expect(viewOf(state, now).used).toBe(charged.size);
      }
    }),
    { numRuns: 300 },
  );
});
