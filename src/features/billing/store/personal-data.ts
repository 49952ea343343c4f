import { count, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { dropPlansFrom, planOf } from "../../quotas";
import { findGateway } from "../gateway/find-gateway";
import { isKnownIn, isSimulatedId, paymentModeOf } from "../gateway/gateway";
import { planSummary } from "../pages/messages/plan-summary";
import { removeCustomerRows } from "./remove-customer-rows";
import {
  billingCheckouts,
  billingCustomers,
  billingDifferences,
  billingSubscriptions,
  planGrants,
} from "./tables";

const EXPORTED = 200;

export const billingPersonalData: PersonalData<Ctx> = {
  name: "billing",
  removable: { subscriptions: { fr: "Abonnements", en: "Subscriptions" } },

  async *exportFor(ctx, { key }) {
    const [customers, subscriptions, checkouts, gifts] = await ctx.db.batch([
      ctx.db.select().from(billingCustomers).where(eq(billingCustomers.ownerId, key)),
      ctx.db
        .select()
        .from(billingSubscriptions)
        .where(eq(billingSubscriptions.ownerId, key))
        .limit(EXPORTED),
      ctx.db
        .select()
        .from(billingCheckouts)
        .where(eq(billingCheckouts.ownerId, key))
        .limit(EXPORTED),
      ctx.db
        .select({
          plan: planGrants.plan,
          reason: planGrants.reason,
          givenAt: planGrants.givenAt,
          endsAt: planGrants.endsAt,
          endedAt: planGrants.endedAt,
        })
        .from(planGrants)
        .where(eq(planGrants.ownerId, key))
        .limit(EXPORTED),
    ]);
    const customerId = customers[0]?.customerId ?? null;
    yield { path: "billing.json", body: asJson({ customerId, subscriptions, checkouts, gifts }) };
  },

  summarize: async (ctx, ownerId) => planSummary(await planOf(ctx, ownerId)),

  /** The service comes first: a run that dies in between still finds the customer's id. */
  async removeFor(ctx, { key }) {
    const customer = await ctx.db
      .select({ ownerId: billingCustomers.ownerId, customerId: billingCustomers.customerId })
      .from(billingCustomers)
      .where(eq(billingCustomers.ownerId, key))
      .get();
    const kept = await ctx.db
      .select({ total: count() })
      .from(billingSubscriptions)
      .where(eq(billingSubscriptions.ownerId, key))
      .get();
    if (customer) {
      const isGone = await removeAtService(ctx, customer.customerId);
      await removeCustomerRows(ctx, customer);
      if (!isGone) await writeDownWhoIsLeft(ctx, customer.customerId);
    }
    await ctx.db.delete(planGrants).where(eq(planGrants.ownerId, key));
    await dropPlansFrom(ctx, { ownerId: key, source: "grant:" });
    return removedAll({ subscriptions: kept?.total ?? 0 });
  },
};

async function removeAtService(ctx: Ctx, customerId: string): Promise<boolean> {
  if (isSimulatedId(customerId)) return true;
  const gateway = await findGateway(ctx);
  if (gateway === null || !isKnownIn(paymentModeOf(ctx), customerId)) return false;
  await gateway.removeCustomer(customerId);
  return true;
}

/** Where the key of the service is gone, an admin has to remove the customer there: only the id is kept for that. */
async function writeDownWhoIsLeft(ctx: Ctx, customerId: string): Promise<void> {
  const foundAt = ctx.now().getTime();
  await ctx.db.insert(billingDifferences).values({ customerId, kind: "left_at_service", foundAt });
}
