import type * as z from "zod";
import type { HeldPlan } from "../get-plan";
import type { SubscriptionAnswer } from "./schemas";

export function toSubscriptionAnswer(held: HeldPlan): z.infer<typeof SubscriptionAnswer> {
  const { plan, quotas, subscription, gift, analysesThisMonth } = held;
  return {
    success: true,
    planType: plan,
    analysesCount: analysesThisMonth,
    canAnalyze: analysesThisMonth < quotas.analyses_a_month,
    quotas,
    subscription: subscription && {
      status: subscription.status,
      planType: subscription.plan,
      periodEndsAt: isoOf(subscription.periodEndsAt),
      endsAt: subscription.cancelsAt === null ? null : isoOf(subscription.cancelsAt),
    },
    gift: gift && { planType: gift.plan, endsAt: isoOf(gift.endsAt) },
    simulated: held.mode === "simulated",
  };
}

const isoOf = (ms: number) => new Date(ms).toISOString();
