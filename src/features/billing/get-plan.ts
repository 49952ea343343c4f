import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { requireUser } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { ownerKey } from "../../platform/owner";
import type { Plan, PlanQuotas } from "../../platform/plan";
import { ANALYSES_QUOTA, planOf, quotasOf, viewQuota } from "../quotas";
import { type OwnBilling, readOwnBilling } from "./checkout/own-billing";
import { type PaymentMode, paymentModeOf } from "./gateway/gateway";
import { planGrants } from "./store/tables";
import { entitlementOf } from "./subscriptions/entitlement";
import { isLive, type PlanSubscription } from "./subscriptions/subscription";

export type HeldPlan = {
  readonly plan: Plan;
  readonly quotas: PlanQuotas;
  readonly mode: PaymentMode;
  /** It is the one that may still take money. */
  readonly subscription: PlanSubscription | null;
  /** It is for how long the plan goes on, or went on, after a payment that failed. */
  readonly grace: { readonly endsAt: number; readonly isOver: boolean } | null;
  readonly canManage: boolean;
  /** It is the gift that lasts longest. */
  readonly gift: { readonly plan: Plan; readonly endsAt: number } | null;
  readonly analysesThisMonth: number;
};

/** It is what the signed-in person has, and what of it is used. */
export async function getPlan(ctx: Ctx): Promise<HeldPlan> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [plan, own, gift, { used }] = await Promise.all([
    planOf(ctx, ownerId),
    readOwnBilling(ctx, ownerId),
    findGift(ctx, ownerId),
    viewQuota(ctx, { name: ANALYSES_QUOTA }, { ownerId, window: "month" }),
  ]);
  const subscription = runningOf(own);
  return {
    plan,
    quotas: quotasOf(ctx.config, plan),
    mode: paymentModeOf(ctx),
    subscription,
    grace: graceOf(subscription, ctx.now().getTime()),
    canManage: own.customerId !== null && own.subscriptions.length > 0,
    gift,
    analysesThisMonth: used,
  };
}

function graceOf(subscription: PlanSubscription | null, now: number): HeldPlan["grace"] {
  if (subscription?.status !== "past_due") return null;
  const endsAt = entitlementOf(subscription)?.until;
  return endsAt === undefined ? null : { endsAt, isOver: endsAt <= now };
}

const runningOf = ({ subscriptions }: OwnBilling) => subscriptions.find(isLive) ?? null;

async function findGift(ctx: Ctx, ownerId: string): Promise<HeldPlan["gift"]> {
  const { plan, endsAt } = planGrants;
  const gift = await ctx.db
    .select({ plan, endsAt })
    .from(planGrants)
    .where(
      and(
        eq(planGrants.ownerId, ownerId),
        isNull(planGrants.endedAt),
        gt(endsAt, ctx.now().getTime()),
      ),
    )
    .orderBy(desc(endsAt))
    .limit(1)
    .get();
  return gift ?? null;
}
