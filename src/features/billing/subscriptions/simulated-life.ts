import type { PaidPlan } from "../../../platform/plan";
import { PLAN_GRACE_MS } from "./entitlement";
import type { PlanSubscription } from "./subscription";

/** It is what a person may try in the simulation. */
export const simulatedActs = ["cancel", "resume", "fail", "pay"] as const;
export type SimulatedAct = (typeof simulatedActs)[number];

export const simulatedSubscription = (
  id: string,
  plan: PaidPlan,
  now: number,
): PlanSubscription => ({
  id,
  plan,
  status: "active",
  periodEndsAt: addMonth(now),
  cancelsAt: null,
  unpaidSince: null,
  createdAt: now,
});

export function actOn(
  subscription: PlanSubscription,
  act: SimulatedAct,
  now: number,
): PlanSubscription {
  if (act === "cancel") return { ...subscription, cancelsAt: subscription.periodEndsAt };
  if (act === "resume") return { ...subscription, cancelsAt: null };
  if (act === "fail") return { ...subscription, status: "past_due", unpaidSince: now };
  return { ...subscription, status: "active", unpaidSince: null };
}

/** It renews, ends what was cancelled, and ends what stays unpaid twice as long as the grace. */
export function asTimePasses(subscription: PlanSubscription, now: number): PlanSubscription {
  const { status, cancelsAt, unpaidSince } = subscription;
  if (status !== "active" && status !== "past_due") return subscription;
  const isAbandoned = unpaidSince !== null && now >= unpaidSince + 2 * PLAN_GRACE_MS;
  const isCancelled = cancelsAt !== null && now >= cancelsAt;
  if (isAbandoned || isCancelled) return { ...subscription, status: "canceled" };
  let { periodEndsAt } = subscription;
  while (periodEndsAt <= now) periodEndsAt = addMonth(periodEndsAt);
  return { ...subscription, periodEndsAt };
}

/** The 31st of January is followed by the last day of February. */
export function addMonth(ms: number): number {
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}
