import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { isKnownIn, isSimulatedId, type PaymentGateway, paymentModeOf } from "../gateway/gateway";
import { subscriptionColumns } from "../store/subscription-columns";
import {
  billingCustomers,
  billingDifferences,
  billingSubscriptions,
  type DifferenceKind,
} from "../store/tables";
import { isLive, type PlanSubscription } from "../subscriptions/subscription";
import { syncCustomer } from "../subscriptions/sync-customer";

/** It fetches a customer, and writes down what it has found and mended. */
export async function compareCustomer(
  ctx: Ctx,
  gateway: PaymentGateway,
  customerId: string,
): Promise<void> {
  if (!isKnownIn(paymentModeOf(ctx), customerId)) {
    await markFetched(ctx, customerId);
    return;
  }
  const synced = await syncCustomer(ctx, gateway, customerId);
  const subscriptions = await ctx.db
    .select(subscriptionColumns)
    .from(billingSubscriptions)
    .where(eq(billingSubscriptions.customerId, customerId))
    .limit(100);
  // In the simulation it is the comparison itself that lets time pass.
  const isBehind = synced === "changed" && !isSimulatedId(customerId);
  const kinds = [...(isBehind ? (["behind"] as const) : []), ...doubtsAbout(subscriptions)];
  if (kinds.length === 0) return;
  ctx.log.warn("billing_difference_found", { customer_id: customerId, kinds: kinds.join(",") });
  const foundAt = ctx.now().getTime();
  await ctx.db
    .insert(billingDifferences)
    .values(kinds.map((kind) => ({ customerId, kind, foundAt })));
}

/** These need a person: money that is taken twice, and money for a price that means nothing here. */
export function doubtsAbout(subscriptions: readonly PlanSubscription[]): DifferenceKind[] {
  const live = subscriptions.filter(isLive);
  return [
    ...(live.length > 1 ? (["several_subscriptions"] as const) : []),
    ...(live.some(({ plan }) => plan === null) ? (["unknown_price"] as const) : []),
  ];
}

const markFetched = (ctx: Ctx, customerId: string) =>
  ctx.db
    .update(billingCustomers)
    .set({ fetchedAt: ctx.now().getTime() })
    .where(eq(billingCustomers.customerId, customerId));
