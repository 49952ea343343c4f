import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { ownerKey } from "../../../platform/owner";
import { billingError, planPageError } from "../errors";
import { findGateway } from "../gateway/find-gateway";
import { type PaymentGateway, paymentModeOf, SIMULATED_PREFIX } from "../gateway/gateway";
import { billingCheckouts } from "../store/tables";
import { actOn, type SimulatedAct, simulatedSubscription } from "../subscriptions/simulated-life";
import { isLive, type PlanSubscription } from "../subscriptions/subscription";
import { syncCustomer } from "../subscriptions/sync-customer";
import { getCheckout } from "./get-checkout";
import { readOwnBilling } from "./own-billing";

/** Where money is taken, there is no such thing as the simulation. */
export function requireSimulation(ctx: Ctx): void {
  if (paymentModeOf(ctx) !== "simulated") throw platformError("NOT_FOUND");
}

/** It ends a checkout as if it had been paid. The subscription has the checkout's id, so that twice is once. */
export async function paySimulated(ctx: Ctx, checkoutId: string): Promise<void> {
  requireSimulation(ctx);
  const checkout = await getCheckout(ctx, checkoutId);
  const { customerId, subscriptions } = await readOwnBilling(ctx, checkout.ownerId);
  if (customerId === null) throw planPageError("CHECKOUT_NOT_FOUND");
  if (subscriptions.some(isLive)) throw billingError("ALREADY_SUBSCRIBED");
  const bought = simulatedSubscription(checkout.id, checkout.plan, ctx.now().getTime());
  await storeSimulated(ctx, customerId, (current) =>
    current.some(({ id }) => id === bought.id) ? current : [...current, bought],
  );
  await ctx.db.delete(billingCheckouts).where(eq(billingCheckouts.id, checkout.id));
}

/** It does to the running subscription what its owner, or a bank, would do. */
export async function actInSimulation(ctx: Ctx, act: SimulatedAct): Promise<void> {
  requireSimulation(ctx);
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { customerId, subscriptions } = await readOwnBilling(ctx, ownerId);
  if (customerId === null || !subscriptions.some(isLive)) throw billingError("NO_SUBSCRIPTION");
  const now = ctx.now().getTime();
  await storeSimulated(ctx, customerId, (current) =>
    current.map((each) => (isLive(each) ? actOn(each, act, now) : each)),
  );
}

type Change = (current: readonly PlanSubscription[]) => readonly PlanSubscription[];

/** It goes the way of every change: the gateway describes the new state, and the customer is fetched again. */
async function storeSimulated(ctx: Ctx, customerId: string, change: Change): Promise<void> {
  const gateway = await findGateway(ctx);
  if (gateway === null || !customerId.startsWith(SIMULATED_PREFIX))
    throw platformError("NOT_FOUND");
  const changed: PaymentGateway = {
    ...gateway,
    listSubscriptions: async (id) => change(await gateway.listSubscriptions(id)),
  };
  await syncCustomer(ctx, changed, customerId);
}
