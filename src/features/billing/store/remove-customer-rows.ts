import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { dropPlansFrom } from "../../quotas";
import {
  billingCheckouts,
  billingCustomers,
  billingDifferences,
  billingEvents,
  billingSubscriptions,
} from "./tables";

type CustomerKey = { readonly ownerId: string; readonly customerId: string };

/** All that is kept of a customer goes at once, and with it what they had bought. It is safe to repeat. */
export async function removeCustomerRows(ctx: Ctx, { ownerId, customerId }: CustomerKey) {
  await ctx.db.batch([
    ctx.db.delete(billingSubscriptions).where(eq(billingSubscriptions.ownerId, ownerId)),
    ctx.db.delete(billingCheckouts).where(eq(billingCheckouts.ownerId, ownerId)),
    ctx.db.delete(billingEvents).where(eq(billingEvents.customerId, customerId)),
    ctx.db.delete(billingDifferences).where(eq(billingDifferences.customerId, customerId)),
    dropPlansFrom(ctx, { ownerId, source: "subscription:" }),
    ctx.db.delete(billingCustomers).where(eq(billingCustomers.ownerId, ownerId)),
  ]);
}
