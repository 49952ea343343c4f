import { DurableObject } from "cloudflare:workers";
import {
  confirmedQuota,
  decideReserve,
  emptyQuota,
  isEmpty,
  mergedQuota,
  type QuotaRules,
  type QuotaState,
  quotaState,
  type QuotaView,
  type QuotaWindow,
  type QuotaRefusal,
  releasedQuota,
  type Reservation,
  settledQuota,
  viewOf,
  waivedQuota,
  wakeAt,
  withdrawnQuota,
  withoutExpired,
} from "./quota";

/** Only this file knows how an owner or a client address becomes an object. */
export const ownerLimit = (env: Env, ownerId: string) =>
  env.GENERATION_LIMITS.getByName(`session:${ownerId}`);

/** `addressKey` comes from `addressKeyOf` and is never an address in clear. */
export const addressLimit = (env: Env, addressKey: string) =>
  env.GENERATION_LIMITS.getByName(`address:${addressKey}`);

/** It is a slot of the quota of this name, under these rules. */
export type QuotaOrder = Reservation & { readonly quota: string; readonly rules: QuotaRules };
type AddressRules = { readonly key: string; readonly rules: QuotaRules };

export type Admission =
  | { readonly ok: true; readonly remaining: number }
  | { readonly ok: false; readonly refusal: QuotaRefusal; readonly limitedBy: "owner" | "address" };

const PREFIX = "quota:";
/** The letters' state was stored under this key when there was one quota. */
const ONLY_STATE = "state";

/**
 * There is one instance per owner and one per client address, which admits or refuses generations. Each quota is one stored
 * value, so that eviction loses nothing; every decision is one synchronous turn.
 */
export class GenerationLimit extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { kv } = ctx.storage;
    const stored = kv.get(ONLY_STATE);
    if (stored === undefined) return;
    kv.put(`${PREFIX}letters`, stored);
    kv.delete(ONLY_STATE);
  }

  /**
   * It runs on an owner's object. The slot is taken before the address is asked, so that of fifty parallel requests
   * forty-nine meet an active job here and never count against the address.
   */
  async reserve(order: QuotaOrder, address: AddressRules | null): Promise<Admission> {
    const { quota, jobId } = order;
    const cooldownBefore = this.#state(quota).cooldownUntil;
    const own = this.#take(order);
    if (!own.ok) return { ok: false, refusal: own.refusal, limitedBy: "owner" };
    if (!address) return own;
    const withdraw = () =>
      this.#store(quota, withdrawnQuota(this.#state(quota), jobId, cooldownBefore));
    const shared = await addressLimit(this.env, address.key)
      .reserveForAddress({ ...order, rules: address.rules })
      .catch((error: unknown) => {
        withdraw();
        throw error;
      });
    if (shared.ok) return { ok: true, remaining: Math.min(own.remaining, shared.remaining) };
    withdraw();
    return { ok: false, refusal: shared.refusal, limitedBy: "address" };
  }

  /** It runs on an address's object. */
  reserveForAddress(order: QuotaOrder) {
    return this.#take(order);
  }

  /** It returns false when the reservation had lapsed and the slot is free again. It is safe to repeat. */
  confirm(jobId: string): boolean {
    const now = Date.now();
    return this.#change(jobId, (state) => confirmedQuota(withoutExpired(state, now), jobId));
  }

  /**
   * It stores how much of the quota the job has used, and returns false when its slot was given back. It is safe to repeat.
   */
  settle(jobId: string, amount: number): boolean {
    return this.#change(jobId, (state) => settledQuota(state, { jobId, amount }));
  }

  /** It counts the job as nothing and ends its pause; it returns false where it may not. It is safe to repeat. */
  waive(jobId: string): boolean {
    const now = Date.now();
    return this.#change(jobId, (state) => waivedQuota(state, jobId, now));
  }

  /** The job has ended; a refund is possible later too. It is safe to repeat. */
  release(jobId: string, outcome: { refund: boolean }): void {
    this.#change(jobId, (state) => releasedQuota(state, jobId, outcome));
  }

  /** It runs on an owner's object: what it has counted goes on counting for the person who signed in. */
  async handOver(to: string): Promise<void> {
    const given = Object.fromEntries(this.#all());
    await this.erase();
    await ownerLimit(this.env, to).inherit(given);
  }

  inherit(given: Readonly<Record<string, QuotaState>>): void {
    for (const [quota, state] of Object.entries(given)) {
      this.#store(quota, mergedQuota(withoutExpired(this.#state(quota), Date.now()), state));
    }
  }

  async erase(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  view(quota: string, window: QuotaWindow = "day"): QuotaView {
    return viewOf(this.#state(quota), Date.now(), window);
  }

  override async alarm(): Promise<void> {
    for (const [quota, state] of this.#all()) this.#store(quota, state);
  }

  #take({ quota, rules, ...reservation }: QuotaOrder) {
    const decision = decideReserve(this.#state(quota), reservation, { now: Date.now(), rules });
    if (!decision.ok) return decision;
    this.#store(quota, decision.state);
    return { ok: true as const, remaining: decision.remaining };
  }

  /** A job's id names the quota of its slot. It returns false where there is no such slot, or the change refuses it. */
  #change(jobId: string, change: (state: QuotaState) => QuotaState | null): boolean {
    const found = this.#all().find(
      ([, state]) => jobId in state.taken || state.activeJobId === jobId,
    );
    const changed = found && change(found[1]);
    if (changed) this.#store(found[0], changed);
    return Boolean(changed);
  }

  #state(quota: string): QuotaState {
    const stored = this.ctx.storage.kv.get(PREFIX + quota);
    return stored === undefined ? emptyQuota : quotaState().parse(stored);
  }

  /** It returns states by the names of the quotas, without what has expired. */
  #all(): [string, QuotaState][] {
    const now = Date.now();
    const stored = [...this.ctx.storage.kv.list({ prefix: PREFIX })];
    return stored.map(([key, state]) => [
      key.slice(PREFIX.length),
      withoutExpired(quotaState().parse(state), now),
    ]);
  }

  /** Writes of one turn reach the disk together, the alarm with the state it belongs to. */
  #store(quota: string, state: QuotaState): void {
    const { storage } = this.ctx;
    const now = Date.now();
    if (isEmpty(state, now)) storage.kv.delete(PREFIX + quota);
    else storage.kv.put(PREFIX + quota, state);
    const wakes = this.#all().flatMap(([, kept]) => wakeAt(kept, now) ?? []);
    if (wakes.length === 0) void storage.deleteAlarm();
    else void storage.setAlarm(Math.min(...wakes));
  }
}
