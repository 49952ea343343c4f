import { entitlementOf } from "./entitlement";
import type { PlanSubscription } from "./subscription";

/** A person is told of these, each once. */
export type BillingNotice = {
  /** It names the event for good. */
  readonly source: string;
  readonly event: "payment_failed" | "plan_ends" | "plan_ended" | "plan_given" | "gift_ends";
  readonly plan: string;
  /** It is when the plan ends or ended, in Unix milliseconds. */
  readonly at: number;
};

/** It compares what was stored with what is: a failed payment, a cancellation, an end. */
export function noticesOfChange(
  before: readonly PlanSubscription[],
  after: readonly PlanSubscription[],
): readonly BillingNotice[] {
  const known = new Map(before.map((subscription) => [subscription.id, subscription]));
  return after.flatMap((subscription) => noticeOf(known.get(subscription.id), subscription) ?? []);
}

function noticeOf(
  before: PlanSubscription | undefined,
  after: PlanSubscription,
): BillingNotice | null {
  const { id, status, unpaidSince, cancelsAt, periodEndsAt } = after;
  const plan = after.plan ?? before?.plan;
  if (!plan) return null;
  if (status === "past_due" && before?.status !== "past_due") {
    const at = entitlementOf(after)?.until ?? periodEndsAt;
    return {
      source: `payment-failed:${id}:${unpaidSince ?? at}`,
      event: "payment_failed",
      plan,
      at,
    };
  }
  const isOver = entitlementOf(after) === null;
  if (before && isOver && entitlementOf(before) !== null) {
    const at = cancelsAt ?? periodEndsAt;
    return { source: `plan-ended:${id}`, event: "plan_ended", plan, at };
  }
  if (!isOver && cancelsAt !== null && before?.cancelsAt !== cancelsAt) {
    return { source: `plan-ends:${id}:${cancelsAt}`, event: "plan_ends", plan, at: cancelsAt };
  }
  return null;
}
