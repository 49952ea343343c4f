import * as z from "zod";
import { lazily } from "../../platform/lazily";

/**
 * It is what a day has cost so far, and which models are resting. Money is in millionths of a US dollar, times are in Unix
 * milliseconds.
 */
export const ledgerState = lazily(() =>
  z.object({
    spent: z.number(),
    /** It holds by call id what a running call may cost at most. */
    reserved: z.record(z.string(), z.number()),
    breakers: z.record(z.string(), z.object({ failures: z.number().int(), openUntil: z.number() })),
    tokensIn: z.number().int().default(0),
    tokensOut: z.number().int().default(0),
  }),
);
export type LedgerState = z.infer<ReturnType<typeof ledgerState>>;

export const emptyLedger: LedgerState = {
  spent: 0,
  reserved: {},
  breakers: {},
  tokensIn: 0,
  tokensOut: 0,
};

export type LedgerRules = {
  readonly budget: number;
  /** So many failures in a row send a model to rest. */
  readonly failuresToOpen: number;
  readonly restMs: number;
};

export type SpendingRequest = {
  readonly callId: string;
  readonly model: string;
  readonly atMost: number;
};

export type SpendingDecision =
  | { readonly ok: true; readonly state: LedgerState }
  | { readonly ok: false; readonly reason: "budget_spent" | "model_resting" };

/**
 * It reserves what a call may cost; it is safe to repeat. A call that never reports back keeps its reservation, because it may
 * have been paid.
 */
export function decideSpending(
  state: LedgerState,
  { callId, model, atMost }: SpendingRequest,
  { now, rules }: { now: number; rules: LedgerRules },
): SpendingDecision {
  const breaker = state.breakers[model];
  if (breaker && breaker.openUntil > now) return { ok: false, reason: "model_resting" };
  const others = committed(state) - (state.reserved[callId] ?? 0);
  if (others + atMost > rules.budget) return { ok: false, reason: "budget_spent" };
  // After its rest one call tries the model; until that reports, the others wait.
  const breakers =
    breaker && breaker.failures >= rules.failuresToOpen
      ? { ...state.breakers, [model]: { ...breaker, openUntil: now + rules.restMs } }
      : state.breakers;
  return {
    ok: true,
    state: { ...state, breakers, reserved: { ...state.reserved, [callId]: atMost } },
  };
}

export type Settlement = {
  readonly callId: string;
  readonly model: string;
  readonly cost: number;
  readonly hasAnswered: boolean;
  readonly tokensIn?: number;
  readonly tokensOut?: number;
};

/** It replaces the reservation by what the call did cost. It is safe to repeat. */
export function settled(
  state: LedgerState,
  { callId, model, cost, hasAnswered, tokensIn = 0, tokensOut = 0 }: Settlement,
  { now, rules }: { now: number; rules: LedgerRules },
): LedgerState {
  if (state.reserved[callId] === undefined) return state;
  const reserved = Object.fromEntries(
    Object.entries(state.reserved).filter(([id]) => id !== callId),
  );
  const failures = hasAnswered ? 0 : (state.breakers[model]?.failures ?? 0) + 1;
  const openUntil = failures >= rules.failuresToOpen ? now + rules.restMs : 0;
  return {
    spent: state.spent + cost,
    tokensIn: state.tokensIn + tokensIn,
    tokensOut: state.tokensOut + tokensOut,
    reserved,
    breakers: { ...state.breakers, [model]: { failures, openUntil } },
  };
}

/** It is spent, or may be spent by running calls. */
export const committed = (state: LedgerState) =>
  Object.values(state.reserved).reduce((sum, atMost) => sum + atMost, state.spent);
