import { DurableObject } from "cloudflare:workers";
import { configOf } from "../../platform/config";
import { addressLimit, sessionLimit } from "./limiters";
import {
  confirmed,
  decideReserve,
  emptyLimitState,
  type LimitState,
  limitState,
  type LimitRules,
  type LimitView,
  merged,
  type QuotaRefusal,
  released,
  viewOf,
  wakeAt,
  withdrawn,
  withoutExpired,
} from "./quota";

export type Admission =
  | { readonly ok: true; readonly remaining: number }
  | {
      readonly ok: false;
      readonly refusal: QuotaRefusal;
      readonly limitedBy: "session" | "address";
    };

const STATE = "state";

/**
 * One instance per session and one per client address: the atom in which a generation is admitted or refused.
 * All it knows is one stored value, so that eviction loses nothing; every decision is one synchronous turn.
 */
export class GenerationLimit extends DurableObject<Env> {
  /**
   * RPC, on a session's limiter. The slot is taken before the address is asked, so that of fifty requests in parallel
   * forty-nine meet an active job here and never count against the address.
   */
  async reserve(jobId: string, addressKey: string): Promise<Admission> {
    const cooldownBefore = this.#state().cooldownUntil;
    const own = this.#take(jobId, this.#sessionRules());
    if (!own.ok) return { ok: false, refusal: own.refusal, limitedBy: "session" };
    const withdraw = () => this.#store(withdrawn(this.#state(), jobId, cooldownBefore));
    const shared = await addressLimit(this.env, addressKey)
      .reserveForAddress(jobId)
      .catch((error: unknown) => {
        withdraw();
        throw error;
      });
    if (shared.ok) return { ok: true, remaining: Math.min(own.remaining, shared.remaining) };
    withdraw();
    return { ok: false, refusal: shared.refusal, limitedBy: "address" };
  }

  /** RPC, on an address's limiter. */
  reserveForAddress(jobId: string) {
    return this.#take(jobId, this.#addressRules());
  }

  /** RPC. False: the reservation had lapsed and nobody holds the slot any more. Safe to repeat. */
  confirm(jobId: string): boolean {
    const state = confirmed(withoutExpired(this.#state(), Date.now()), jobId);
    if (!state) return false;
    this.#store(state);
    return true;
  }

  /** RPC. The job has ended. Safe to repeat. */
  release(jobId: string, outcome: { refund: boolean }): void {
    this.#store(released(this.#state(), jobId, outcome));
  }

  /** RPC, on a session's limiter: what it counted goes on counting for the person who signed in. */
  async handOver(to: string): Promise<void> {
    const state = withoutExpired(this.#state(), Date.now());
    this.#store(emptyLimitState);
    await sessionLimit(this.env, to).inherit(state);
  }

  /** RPC. */
  inherit(state: LimitState): void {
    this.#store(merged(withoutExpired(this.#state(), Date.now()), state));
  }

  /** RPC. */
  async erase(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** RPC. */
  view(): LimitView {
    return viewOf(this.#state(), Date.now());
  }

  override async alarm(): Promise<void> {
    this.#store(withoutExpired(this.#state(), Date.now()));
  }

  #take(jobId: string, rules: LimitRules) {
    const decision = decideReserve(this.#state(), jobId, { now: Date.now(), rules });
    if (!decision.ok) return decision;
    this.#store(decision.state);
    return { ok: true as const, remaining: decision.remaining };
  }

  #state(): LimitState {
    const stored = this.ctx.storage.kv.get(STATE);
    return stored === undefined ? emptyLimitState : limitState().parse(stored);
  }

  /** Writes of one turn reach the disk together, the alarm with the state it belongs to. */
  #store(state: LimitState): void {
    const wake = wakeAt(state, Date.now());
    if (wake === null) {
      this.ctx.storage.kv.delete(STATE);
      void this.ctx.storage.deleteAlarm();
      return;
    }
    this.ctx.storage.kv.put(STATE, state);
    void this.ctx.storage.setAlarm(wake);
  }

  #sessionRules(): LimitRules {
    const config = configOf(this.env);
    return {
      dailyLimit: config.DAILY_LIMIT,
      cooldownMs: config.COOLDOWN_SECONDS * 1000,
      reservationMs: config.RESERVATION_SECONDS * 1000,
      onlyOneActive: true,
    };
  }

  #addressRules(): LimitRules {
    const { IP_DAILY_LIMIT, RESERVATION_SECONDS } = configOf(this.env);
    return {
      dailyLimit: IP_DAILY_LIMIT,
      cooldownMs: 0,
      reservationMs: RESERVATION_SECONDS * 1000,
      onlyOneActive: false,
    };
  }
}
