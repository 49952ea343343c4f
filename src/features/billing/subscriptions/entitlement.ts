import type { PaidPlan } from "../../../platform/plan";
import type { PlanSubscription } from "./subscription";

const DAY_MS = 86_400_000;

/** A failed payment, and news that are late, take the plan away after so long only. */
export const PLAN_GRACE_MS = 7 * DAY_MS;

/** It is a right to a plan that ends by itself. */
export type Entitlement = { readonly plan: PaidPlan; readonly until: number };

/** It says to what a subscription entitles: the plan until the period ends and the grace after it, or nothing. */
export function entitlementOf(subscription: PlanSubscription): Entitlement | null {
  const { plan, cancelsAt } = subscription;
  const until = paidUntil(subscription);
  if (plan === null || until === null) return null;
  return { plan, until: cancelsAt === null ? until : Math.min(until, cancelsAt) };
}

function paidUntil({ status, periodEndsAt, unpaidSince }: PlanSubscription): number | null {
  if (status === "active" || status === "trialing") return periodEndsAt + PLAN_GRACE_MS;
  if (status === "past_due") return (unpaidSince ?? periodEndsAt) + PLAN_GRACE_MS;
  return null;
}
