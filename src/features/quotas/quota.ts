import * as z from "zod";
import { lazily } from "../../platform/lazily";

/** Windows of the calendar, in UTC. */
const QuotaWindow = z.enum(["day", "month"]);
export type QuotaWindow = z.infer<typeof QuotaWindow>;

/** What an object remembers of one quota of one owner or one client address. Times in Unix milliseconds. */
export const quotaState = lazily(() =>
  z.object({
    /** Every slot taken and not given back, by job id. */
    taken: z.record(
      z.string(),
      z.object({
        /** UTC day it counts for, `YYYY-MM-DD`. */
        day: z.string(),
        /** The longest window that it counts in. */
        window: QuotaWindow.default("day"),
        /** How much of the quota it takes, such as minutes of a recording. */
        amount: z.number().default(1),
        /** After this an unconfirmed one gives itself back; null once a job has confirmed it. */
        expiresAt: z.number().nullable(),
      }),
    ),
    cooldownUntil: z.number(),
    activeJobId: z.string().nullable(),
  }),
);
export type QuotaState = z.infer<ReturnType<typeof quotaState>>;
type Slot = QuotaState["taken"][string];

export const emptyQuota: QuotaState = { taken: {}, cooldownUntil: 0, activeJobId: null };

/** What a quota allows to one owner on one plan, or to one client address. */
export type QuotaRules = {
  readonly limits: readonly { readonly window: QuotaWindow; readonly max: number }[];
  /** Between two admissions. */
  readonly cooldownMs: number;
  /** Until a slot that no job has confirmed gives itself back. */
  readonly reservationMs: number;
  /** A person has one job of a kind at a time; an address may belong to many people. */
  readonly onlyOneActive: boolean;
};

export type QuotaRefusal =
  | { readonly code: "JOB_ALREADY_ACTIVE"; readonly jobId: string }
  | { readonly code: "COOLDOWN_ACTIVE"; readonly retryAfterMs: number }
  | {
      readonly code: "LIMIT_REACHED";
      readonly window: QuotaWindow;
      readonly max: number;
      readonly used: number;
      readonly resetInMs: number;
    };

export type Decision =
  | { readonly ok: true; readonly state: QuotaState; readonly remaining: number }
  | { readonly ok: false; readonly refusal: QuotaRefusal };

export type Reservation = { readonly jobId: string; readonly amount: number };

/** Active job, then cooldown, then limits: the order in which a person would want to hear of them. */
export function decideReserve(
  before: QuotaState,
  { jobId, amount }: Reservation,
  { now, rules }: { now: number; rules: QuotaRules },
): Decision {
  const state = withoutExpired(before, now);
  const refusal = refusalOf(state, amount, { now, rules });
  if (refusal) return { ok: false, refusal };
  const { limits, cooldownMs, reservationMs, onlyOneActive } = rules;
  const window = limits.some((limit) => limit.window === "month") ? "month" : "day";
  const slot: Slot = { day: dayOf(now), window, amount, expiresAt: now + reservationMs };
  return {
    ok: true,
    remaining: Math.min(
      ...limits.map((limit) => limit.max - usedIn(state, limit.window, now) - amount),
    ),
    state: {
      taken: { ...state.taken, [jobId]: slot },
      cooldownUntil: now + cooldownMs,
      activeJobId: onlyOneActive ? jobId : null,
    },
  };
}

function refusalOf(
  state: QuotaState,
  amount: number,
  { now, rules }: { now: number; rules: QuotaRules },
): QuotaRefusal | null {
  if (rules.onlyOneActive && state.activeJobId) {
    return { code: "JOB_ALREADY_ACTIVE", jobId: state.activeJobId };
  }
  if (state.cooldownUntil > now) {
    return { code: "COOLDOWN_ACTIVE", retryAfterMs: state.cooldownUntil - now };
  }
  const reached = rules.limits.find(({ window, max }) => usedIn(state, window, now) + amount > max);
  if (!reached) return null;
  const { window, max } = reached;
  const used = usedIn(state, window, now);
  return { code: "LIMIT_REACHED", window, max, used, resetInMs: untilReset(window, now) };
}

/** A job answers for its slot. Null: the reservation had already given itself back. */
export function confirmed(state: QuotaState, jobId: string): QuotaState | null {
  return changedSlot(state, jobId, { expiresAt: null });
}

/** The job has taken so much, which may be less or more than was reserved. Null: its slot was given back. */
export function settledQuota(state: QuotaState, { jobId, amount }: Reservation): QuotaState | null {
  return changedSlot(state, jobId, { amount });
}

function changedSlot(state: QuotaState, jobId: string, change: Partial<Slot>): QuotaState | null {
  const slot = state.taken[jobId];
  return slot ? { ...state, taken: { ...state.taken, [jobId]: { ...slot, ...change } } } : null;
}

/** The job has ended. A refund gives the slot back; the cooldown stays either way. Safe to repeat. */
export function releasedQuota(
  state: QuotaState,
  jobId: string,
  { refund }: { refund: boolean },
): QuotaState {
  return {
    ...state,
    activeJobId: state.activeJobId === jobId ? null : state.activeJobId,
    taken: refund ? without(state.taken, [jobId]) : state.taken,
  };
}

/** As if never asked: for a request that was refused elsewhere after this object had said yes. */
export function withdrawn(state: QuotaState, jobId: string, cooldownUntil: number): QuotaState {
  return { ...releasedQuota(state, jobId, { refund: true }), cooldownUntil };
}

/** Two clients turn out to be one person: what either has used is used. */
export function merged(own: QuotaState, given: QuotaState): QuotaState {
  return {
    taken: { ...given.taken, ...own.taken },
    cooldownUntil: Math.max(own.cooldownUntil, given.cooldownUntil),
    activeJobId: own.activeJobId ?? given.activeJobId,
  };
}

/** Gives back what no job confirmed in time, and forgets the windows gone by. */
export function withoutExpired(state: QuotaState, now: number): QuotaState {
  const expired = Object.entries(state.taken)
    .filter(([jobId, slot]) => {
      const isLapsed = slot.expiresAt !== null && slot.expiresAt <= now;
      return isLapsed || (!countsIn(slot, slot.window, now) && jobId !== state.activeJobId);
    })
    .map(([jobId]) => jobId);
  if (expired.length === 0) return state;
  const activeJobId =
    state.activeJobId && expired.includes(state.activeJobId) ? null : state.activeJobId;
  return { ...state, activeJobId, taken: without(state.taken, expired) };
}

export type QuotaView = {
  /** In the window that was asked for. */
  readonly used: number;
  readonly resetInMs: number;
  readonly cooldownMs: number;
  readonly activeJobId: string | null;
};

export function viewOf(before: QuotaState, now: number, window: QuotaWindow = "day"): QuotaView {
  const state = withoutExpired(before, now);
  return {
    used: usedIn(state, window, now),
    resetInMs: untilReset(window, now),
    cooldownMs: Math.max(0, state.cooldownUntil - now),
    activeJobId: state.activeJobId,
  };
}

/** When the object has to wake: the first reservation to lapse, else midnight, when slots can be forgotten. */
export function wakeAt(state: QuotaState, now: number): number | null {
  const lapses = Object.values(state.taken).flatMap(({ expiresAt }) => expiresAt ?? []);
  if (lapses.length > 0) return Math.min(...lapses);
  return isEmpty(state, now) ? null : now + untilReset("day", now);
}

export const isEmpty = (state: QuotaState, now: number) =>
  Object.keys(state.taken).length === 0 && state.cooldownUntil <= now;

const usedIn = (state: QuotaState, window: QuotaWindow, now: number) =>
  Object.values(state.taken)
    .filter((slot) => countsIn(slot, window, now))
    .reduce((sum, { amount }) => sum + amount, 0);

const countsIn = ({ day }: Slot, window: QuotaWindow, now: number) =>
  window === "day" ? day === dayOf(now) : day.slice(0, 7) === dayOf(now).slice(0, 7);

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

const DAY_MS = 86_400_000;

function untilReset(window: QuotaWindow, now: number): number {
  if (window === "day") return DAY_MS - (now % DAY_MS);
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) - now;
}

function without<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
