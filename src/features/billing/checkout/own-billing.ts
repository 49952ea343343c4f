import { desc, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { isKnownIn, paymentModeOf } from "../gateway/gateway";
import { subscriptionColumns } from "../store/subscription-columns";
import { billingCheckouts, billingCustomers, billingSubscriptions } from "../store/tables";
import type { PlanSubscription } from "../subscriptions/subscription";

export type OwnBilling = {
  readonly customerId: string | null;
  readonly subscriptions: readonly PlanSubscription[];
  readonly checkouts: readonly (typeof billingCheckouts.$inferSelect)[];
};

const MOST_CHECKOUTS = 20;

/** It reads what a person has begun and bought. What another mode of payments left behind does not count. */
export async function readOwnBilling(ctx: Ctx, ownerId: string): Promise<OwnBilling> {
  const [[customer], subscriptions, checkouts] = await ctx.db.batch([
    ctx.db.select().from(billingCustomers).where(eq(billingCustomers.ownerId, ownerId)),
    ctx.db
      .select(subscriptionColumns)
      .from(billingSubscriptions)
      .where(eq(billingSubscriptions.ownerId, ownerId))
      .orderBy(desc(billingSubscriptions.createdAt))
      .limit(100),
    ctx.db
      .select()
      .from(billingCheckouts)
      .where(eq(billingCheckouts.ownerId, ownerId))
      .orderBy(desc(billingCheckouts.createdAt))
      .limit(MOST_CHECKOUTS),
  ]);
  const isKnown = customer !== undefined && isKnownIn(paymentModeOf(ctx), customer.customerId);
  if (!isKnown) return { customerId: null, subscriptions: [], checkouts: [] };
  return { customerId: customer.customerId, subscriptions, checkouts };
}
