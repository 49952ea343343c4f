import fc from "fast-check";
import { describe, it } from "vitest";
import {
  committed,
  decideSpending,
  emptyLedger,
  type LedgerState,
  settled,
} from "../../../src/engines/models/ledger-rules";

const rules = { budget: 1_000, failuresToOpen: 3, restMs: 60_000 };
const at = (now: number) => ({ now, rules });

function reserve(state: LedgerState, callId: string, atMost: number): LedgerState {
  const decision = decideSpending(state, { callId, model: "a", atMost }, at(0));
  if (!decision.ok) throw new Error(decision.reason);
  return decision.state;
}

/** One call of model `a` that gave no answer, at the time `now`. */
function failed(state: LedgerState, callId: string, now = 0): LedgerState {
  const decision = decideSpending(state, { callId, model: "a", atMost: 1 }, at(now));
  if (!decision.ok) throw new Error(decision.reason);
  return settled(decision.state, { callId, model: "a", cost: 0, hasAnswered: false }, at(now));
}

describe("the ledger of costs", () => {
  it("reserves before a call and settles after it", ({ expect }) => {
    const reserved = reserve(emptyLedger, "1", 800);
    expect(decideSpending(reserved, { callId: "2", model: "a", atMost: 300 }, at(0))).toEqual({
      ok: false,
      reason: "budget_spent",
    });
    const after = settled(
      reserved,
      { callId: "1", model: "a", cost: 100, hasAnswered: true },
      at(0),
    );
    expect(committed(after)).toBe(100);
    expect(decideSpending(after, { callId: "2", model: "a", atMost: 300 }, at(0)).ok).toBe(true);
  });

  it("reserves once for a call that is asked for twice", ({ expect }) => {
    expect(committed(reserve(reserve(emptyLedger, "1", 800), "1", 800))).toBe(800);
  });

  it("counts a call that never reported back as paid", ({ expect }) => {
    expect(committed(reserve(emptyLedger, "1", 800))).toBe(800);
  });

  it("settles a call once", ({ expect }) => {
    const settlement = { callId: "1", model: "a", cost: 100, hasAnswered: true };
    const once = settled(reserve(emptyLedger, "1", 800), settlement, at(0));
    expect(settled(once, settlement, at(0))).toEqual(once);
  });

  it("never commits more than the budget while calls cost no more than reserved", ({ expect }) => {
    const call = fc.record({
      atMost: fc.integer({ min: 1, max: 400 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      reports: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 40 }), (calls) => {
        let state = emptyLedger;
        calls.forEach(({ atMost, share, reports }, index) => {
          const callId = String(index);
          const decision = decideSpending(state, { callId, model: "a", atMost }, at(0));
          if (!decision.ok) return;
          state = decision.state;
          const cost = Math.floor(atMost * share);
          if (reports)
            state = settled(state, { callId, model: "a", cost, hasAnswered: true }, at(0));
          expect(committed(state)).toBeLessThanOrEqual(rules.budget);
        });
      }),
    );
  });
});

describe("the breaker of a model", () => {
  it("opens after three failures in a row, for that model only", ({ expect }) => {
    const tired = ["1", "2", "3"].reduce((state, callId) => failed(state, callId), emptyLedger);
    const ask = (model: string, now: number) =>
      decideSpending(tired, { callId: "x", model, atMost: 1 }, at(now));
    expect(ask("a", 59_999)).toEqual({ ok: false, reason: "model_resting" });
    expect(ask("b", 0).ok).toBe(true);
  });

  it("lets one call try after the rest, and closes when that answers", ({ expect }) => {
    const tired = ["1", "2", "3"].reduce((state, callId) => failed(state, callId), emptyLedger);
    const trial = decideSpending(tired, { callId: "4", model: "a", atMost: 1 }, at(60_000));
    if (!trial.ok) throw new Error(trial.reason);
    expect(
      decideSpending(trial.state, { callId: "5", model: "a", atMost: 1 }, at(60_001)),
    ).toMatchObject({ reason: "model_resting" });
    const well = settled(
      trial.state,
      { callId: "4", model: "a", cost: 1, hasAnswered: true },
      at(60_002),
    );
    expect(decideSpending(well, { callId: "5", model: "a", atMost: 1 }, at(60_003)).ok).toBe(true);
  });

  it("forgives failures that an answer interrupts", ({ expect }) => {
    let state = failed(failed(emptyLedger, "1"), "2");
    state = settled(
      reserve(state, "3", 1),
      { callId: "3", model: "a", cost: 1, hasAnswered: true },
      at(0),
    );
    state = failed(state, "4");
    expect(decideSpending(state, { callId: "5", model: "a", atMost: 1 }, at(0)).ok).toBe(true);
  });
});
