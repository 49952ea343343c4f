import * as z from "zod";
import { lazily } from "../../platform/lazily";

/** What a limiter remembers of one session or one client address. Times in Unix milliseconds. */
export const limitState = lazily(() =>
  z.object({
    /** Every slot taken and not given back, by job id: today's are the quota used. */
    taken: z.record(
      z.string(),
      z.object({
        /** UTC day it counts for, `YYYY-MM-DD`. */
        day: z.string(),
        /** Unix milliseconds after which an unconfirmed one gives itself back; null once a job has confirmed it. */
        expiresAt: z.number().nullable(),
      }),
    ),
    cooldownUntil: z.number(),
    activeJobId: z.string().nullable(),
  }),
);
export type LimitState = z.infer<ReturnType<typeof limitState>>;

export const emptyLimitState: LimitState = { taken: {}, cooldownUntil: 0, activeJobId: null };

export type LimitRules = {
  readonly dailyLimit: number;
  readonly cooldownMs: number;
  readonly reservationMs: number;
  /** A session works on one job at a time; an address may belong to many people. */
  readonly onlyOneActive: boolean;
};

export type QuotaRefusal =
  | { readonly code: "JOB_ALREADY_ACTIVE"; readonly jobId: string }
  | { readonly code: "COOLDOWN_ACTIVE"; readonly retryAfterMs: number }
  | {
      readonly code: "DAILY_LIMIT_REACHED";
      readonly max: number;
      readonly used: number;
      readonly resetInMs: number;
    };

export type Decision =
  | { readonly ok: true; readonly state: LimitState; readonly remaining: number }
  | { readonly ok: false; readonly refusal: QuotaRefusal };

/** Active job, then cooldown, then quota: the order a person would want to be told. */
export function decideReserve(
  before: LimitState,
  jobId: string,
  { now, rules }: { now: number; rules: LimitRules },
): Decision {
  const state = withoutExpired(before, now);
  if (rules.onlyOneActive && state.activeJobId) {
    return { ok: false, refusal: { code: "JOB_ALREADY_ACTIVE", jobId: state.activeJobId } };
  }
  if (state.cooldownUntil > now) {
    return {
      ok: false,
      refusal: { code: "COOLDOWN_ACTIVE", retryAfterMs: state.cooldownUntil - now },
    };
  }
  const used = usedToday(state, now);
  if (used >= rules.dailyLimit) {
    const refusal = {
      code: "DAILY_LIMIT_REACHED",
      max: rules.dailyLimit,
      used,
      resetInMs: untilMidnight(now),
    } as const;
    return { ok: false, refusal };
  }
  const reservation = { day: dayOf(now), expiresAt: now + rules.reservationMs };
  return {
    ok: true,
    remaining: rules.dailyLimit - used - 1,
    state: {
      taken: { ...state.taken, [jobId]: reservation },
      cooldownUntil: now + rules.cooldownMs,
      activeJobId: rules.onlyOneActive ? jobId : null,
    },
  };
}

/** A job answers for its slot. Null: the reservation had already given itself back. */
export function confirmed(state: LimitState, jobId: string): LimitState | null {
  const reservation = state.taken[jobId];
  if (!reservation) return null;
  return { ...state, taken: { ...state.taken, [jobId]: { ...reservation, expiresAt: null } } };
}

/** The job has ended. A refund gives the slot back; the cooldown stays either way. Safe to repeat. */
export function released(
  state: LimitState,
  jobId: string,
  { refund }: { refund: boolean },
): LimitState {
  return {
    ...state,
    activeJobId: state.activeJobId === jobId ? null : state.activeJobId,
    taken: refund ? without(state.taken, [jobId]) : state.taken,
  };
}

/** As if never asked: for a request that was refused elsewhere after this limiter had said yes. */
export function withdrawn(state: LimitState, jobId: string, cooldownUntil: number): LimitState {
  return { ...released(state, jobId, { refund: true }), cooldownUntil };
}

/** Two clients turn out to be one person: what either has used is used. */
export function merged(own: LimitState, given: LimitState): LimitState {
  return {
    taken: { ...given.taken, ...own.taken },
    cooldownUntil: Math.max(own.cooldownUntil, given.cooldownUntil),
    activeJobId: own.activeJobId ?? given.activeJobId,
  };
}

/** Gives back what no job confirmed in time, and forgets the days gone by. */
export function withoutExpired(state: LimitState, now: number): LimitState {
  const today = dayOf(now);
  const expired = Object.entries(state.taken)
    .filter(([jobId, { day, expiresAt }]) => {
      const isLapsed = expiresAt !== null && expiresAt <= now;
      return isLapsed || (day !== today && jobId !== state.activeJobId);
    })
    .map(([jobId]) => jobId);
  if (expired.length === 0) return state;
  const activeJobId =
    state.activeJobId && expired.includes(state.activeJobId) ? null : state.activeJobId;
  return { ...state, activeJobId, taken: without(state.taken, expired) };
}

export type LimitView = {
  readonly used: number;
  readonly resetInMs: number;
  readonly cooldownMs: number;
  readonly activeJobId: string | null;
};

export function viewOf(before: LimitState, now: number): LimitView {
  const state = withoutExpired(before, now);
  return {
    used: usedToday(state, now),
    resetInMs: untilMidnight(now),
    cooldownMs: Math.max(0, state.cooldownUntil - now),
    activeJobId: state.activeJobId,
  };
}

/** When the object has to wake: the first reservation to lapse, else midnight, when the day's slots can be forgotten. */
export function wakeAt(state: LimitState, now: number): number | null {
  const lapses = Object.values(state.taken).flatMap(({ expiresAt }) => expiresAt ?? []);
  if (lapses.length > 0) return Math.min(...lapses);
  const isEmpty = Object.keys(state.taken).length === 0 && state.cooldownUntil <= now;
  return isEmpty ? null : now + untilMidnight(now);
}

const usedToday = (state: LimitState, now: number) =>
  Object.values(state.taken).filter(({ day }) => day === dayOf(now)).length;

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

const DAY_MS = 86_400_000;
const untilMidnight = (now: number) => DAY_MS - (now % DAY_MS);

function without<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
