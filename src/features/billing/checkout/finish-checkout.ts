import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { findGateway } from "../gateway/find-gateway";
import { syncCustomer } from "../subscriptions/sync-customer";
import { isLive } from "../subscriptions/subscription";
import { readOwnBilling } from "./own-billing";

/**
 * The person comes back from paying: it asks the payment service at once, because the event may take minutes. It says
 * whether there is a subscription now.
 */
export async function finishCheckout(ctx: Ctx): Promise<boolean> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [gateway, own] = await Promise.all([findGateway(ctx), readOwnBilling(ctx, ownerId)]);
  if (gateway === null || own.customerId === null) return false;
  await syncCustomer(ctx, gateway, own.customerId);
  const { subscriptions } = await readOwnBilling(ctx, ownerId);
  return subscriptions.some(isLive);
}
