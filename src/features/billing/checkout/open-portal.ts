import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { billingError } from "../errors";
import { findGateway } from "../gateway/find-gateway";
import { readOwnBilling } from "./own-billing";

/** It returns the address where the person changes cards, cancels, and finds invoices. */
export async function openPortal(ctx: Ctx, { origin }: { readonly origin: string }) {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [gateway, { customerId }] = await Promise.all([
    findGateway(ctx),
    readOwnBilling(ctx, ownerId),
  ]);
  if (gateway === null) throw billingError("PAYMENTS_CLOSED");
  if (customerId === null) throw billingError("NO_SUBSCRIPTION");
  return gateway.openPortal({ customerId, language: ctx.language, origin });
}
