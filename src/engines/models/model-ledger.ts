import { DurableObject } from "cloudflare:workers";
import { configOf } from "../../platform/config";
import { createLog } from "../../platform/log";
import {
  committed,
  decideSpending,
  emptyLedger,
  type LedgerRules,
  type LedgerState,
  ledgerState,
  settled,
  type Settlement,
  type SpendingRequest,
} from "./ledger-rules";

const STATE = "state";
const KEPT_MS = 7 * 86_400_000;
const ALERT_SHARE = 0.8;

/** Only this file knows how a day becomes its ledger. */
export const modelLedger = (env: Env, now: Date) =>
  env.MODEL_LEDGERS.getByName(`day:${now.toISOString().slice(0, 10)}`);

export type SpendingAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "budget_spent" | "model_resting" };

/** It is what one UTC day has cost. Money is in millionths of a US dollar. */
export type DaySpending = {
  readonly spent: number;
  readonly committed: number;
  readonly budget: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
};

/**
 * There is one instance per UTC day, which holds what may still be spent and which models are resting. The whole product
 * has one budget and so one object: a model takes seconds to answer, and this a millisecond.
 */
export class ModelLedger extends DurableObject<Env> {
  reserve(spending: SpendingRequest): SpendingAnswer {
    const decision = decideSpending(this.#state(), spending, this.#now());
    if (!decision.ok) return decision;
    this.#store(decision.state);
    return { ok: true };
  }

  /** It is safe to repeat. */
  settle(settlement: Settlement): void {
    const before = this.#state();
    const after = settled(before, settlement, this.#now());
    this.#store(after);
    const alertAt = this.#now().rules.budget * ALERT_SHARE;
    if (before.spent < alertAt && after.spent >= alertAt) {
      createLog({ object: "model_ledger" }).warn("budget_high", { spent_micro_usd: after.spent });
    }
  }

  spending(): DaySpending {
    const state = this.#state();
    const { spent, tokensIn, tokensOut } = state;
    const { budget } = this.#now().rules;
    return { spent, committed: committed(state), budget, tokensIn, tokensOut };
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }

  #state(): LedgerState {
    const stored = this.ctx.storage.kv.get(STATE);
    return stored === undefined ? emptyLedger : ledgerState().parse(stored);
  }

  #store(state: LedgerState): void {
    this.ctx.storage.kv.put(STATE, state);
    void this.ctx.storage.setAlarm(Date.now() + KEPT_MS);
  }

  #now(): { now: number; rules: LedgerRules } {
    const { AI_DAILY_BUDGET_USD, AI_BREAKER_FAILURES, AI_BREAKER_SECONDS } = configOf(this.env);
    const rules = {
      budget: AI_DAILY_BUDGET_USD * 1_000_000,
      failuresToOpen: AI_BREAKER_FAILURES,
      restMs: AI_BREAKER_SECONDS * 1000,
    };
    return { now: Date.now(), rules };
  }
}
