import * as z from "zod";
import { lazily } from "../../platform/lazily";

/** They are windows of the calendar, in UTC. */
const QuotaWindow = z.enum(["day", "month"]);
export type QuotaWindow = z.infer<typeof QuotaWindow>;

/** It is what an object stores about one quota of one owner or one client address. Times are in Unix milliseconds. */
export const quotaState = lazily(() =>
  z.object({
    /** It holds every slot that was taken and not given back, by job id. */
    taken: z.record(
      z.string(),
      z.object({
        /** It is the UTC day it counts for, `YYYY-MM-DD`. */
        day: z.string(),
        /** It is the longest window that it counts in. */
        window: QuotaWindow.default("day"),
        /** It is how much of the quota it takes, such as minutes of a recording. */
        amount: z.number().default(1),
        /** An unconfirmed slot gives itself back at this time; it is null once a job has confirmed the slot. */
        expiresAt: z.number().nullable(),
        /** It counts as nothing, because sources outside kept the job from being what was asked for. */
        isWaived: z.boolean().optional(),
      }),
    ),
    cooldownUntil: z.number(),
    activeJobId: z.string().nullable(),
  }),
);
export type QuotaState = z.infer<ReturnType<typeof quotaState>>;
type Slot = QuotaState["taken"][string];

export const emptyQuota: QuotaState = { taken: {}, cooldownUntil: 0, activeJobId: null };

/** It is what a quota allows to one owner on one plan, or to one client address. */
export type QuotaRules = {
  readonly limits: readonly { readonly window: QuotaWindow; readonly max: number }[];
  /** It is the time between two admissions. */
  readonly cooldownMs: number;
  /** A slot that no job has confirmed gives itself back after this time. */
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

/** It checks for an active job, then the cooldown, then the limits, in the order that is most useful to a person. */
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

/** A job confirms its slot. It returns null when the reservation had already given itself back. */
export function confirmedQuota(state: QuotaState, jobId: string): QuotaState | null {
  return changedSlot(state, jobId, { expiresAt: null });
}

/**
 * It stores the amount that the job has used, which may differ from what was reserved. It returns null when the slot was
 * given back.
 */
export function settledQuota(state: QuotaState, { jobId, amount }: Reservation): QuotaState | null {
  return changedSlot(state, jobId, { amount });
}

/** Otherwise a source that its visitor keeps silent would open the day without end. */
const MAX_WAIVED_PER_DAY = 20;

/**
 * The job counts as nothing and its pause ends at once, so that its owner may try again. It returns null where the slot was
 * given back, or where the day has seen too many of these. It is safe to repeat.
 */
export function waivedQuota(state: QuotaState, jobId: string, now: number): QuotaState | null {
  const slot = state.taken[jobId];
  if (!slot || slot.isWaived) return slot ? state : null;
  const waived = Object.values(state.taken).filter(
    (each) => each.isWaived && countsIn(each, "day", now),
  );
  if (waived.length >= MAX_WAIVED_PER_DAY) return null;
  const changed = changedSlot(state, jobId, { amount: 0, isWaived: true });
  return changed && { ...changed, cooldownUntil: 0 };
}

function changedSlot(state: QuotaState, jobId: string, change: Partial<Slot>): QuotaState | null {
  const slot = state.taken[jobId];
  return slot ? { ...state, taken: { ...state.taken, [jobId]: { ...slot, ...change } } } : null;
}

/** The job has ended. A refund gives the slot back; the cooldown stays either way. It is safe to repeat. */
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

/** It undoes a reservation, for a request that was refused elsewhere after this object had admitted it. */
export function withdrawnQuota(
  state: QuotaState,
  jobId: string,
  cooldownUntil: number,
): QuotaState {
  return { ...releasedQuota(state, jobId, { refund: true }), cooldownUntil };
}

/** Two clients turn out to be one person, so the use of both counts. */
export function mergedQuota(own: QuotaState, given: QuotaState): QuotaState {
  return {
    taken: { ...given.taken, ...own.taken },
    cooldownUntil: Math.max(own.cooldownUntil, given.cooldownUntil),
    activeJobId: own.activeJobId ?? given.activeJobId,
  };
}

/** It gives back what no job confirmed in time, and forgets past windows. */
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
  /** It counts within the requested window. */
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

/** The object has to wake when the first reservation lapses, else at midnight, when slots can be forgotten. */
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

/** It is the moment at which a window that is open now ends, in Unix milliseconds. */
export const quotaWindowEnd = (window: QuotaWindow, now: number): number =>
  now + untilReset(window, now);

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
