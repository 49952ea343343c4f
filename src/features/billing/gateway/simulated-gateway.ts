import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { billingSubscriptions } from "../store/tables";
import { subscriptionColumns } from "../store/subscription-columns";
import { asTimePasses } from "../subscriptions/simulated-life";
import { type PaymentGateway, SIMULATED_PREFIX } from "./gateway";

/** Payments without money: our own rows are the service, and time does what it would do. */
export const simulatedGateway = (ctx: Ctx): PaymentGateway => ({
  createCustomer: ({ ownerId }) => Promise.resolve(`${SIMULATED_PREFIX}${ownerId}`),

  createCheckout: ({ origin }) => {
    const id = `${SIMULATED_PREFIX}${crypto.randomUUID()}`;
    return Promise.resolve({ id, url: `${origin}/account/plan/checkout/${id}` });
  },

  expireCheckout: () => Promise.resolve(),

  async listSubscriptions(customerId) {
    const rows = await ctx.db
      .select(subscriptionColumns)
      .from(billingSubscriptions)
      .where(eq(billingSubscriptions.customerId, customerId))
      .limit(100);
    const now = ctx.now().getTime();
    return rows.map((subscription) => asTimePasses(subscription, now));
  },

  openPortal: ({ origin }) => Promise.resolve(`${origin}/account/plan/simulation`),

  removeCustomer: () => Promise.resolve(),
});
