import type { PaidPlan } from "../../../platform/plan";

export const subscriptionStatuses = [
  "active",
  "trialing",
  "past_due",
  "incomplete",
  "incomplete_expired",
  "unpaid",
  "canceled",
  "paused",
] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

/** It is a subscription as the payment service describes it. Times are in Unix milliseconds. */
export type PlanSubscription = {
  readonly id: string;
  /** It is null for a price that the configuration does not know. */
  readonly plan: PaidPlan | null;
  readonly status: SubscriptionStatus;
  readonly periodEndsAt: number;
  readonly cancelsAt: number | null;
  readonly unpaidSince: number | null;
  readonly createdAt: number;
};

const endedStatuses: ReadonlySet<SubscriptionStatus> = new Set(["canceled", "incomplete_expired"]);

/** It may still take money, so that a second one would take it twice. */
export const isLive = ({ status }: Pick<PlanSubscription, "status">) => !endedStatuses.has(status);
