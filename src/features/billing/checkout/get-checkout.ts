import { and, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { planPageError } from "../errors";
import { billingCheckouts } from "../store/tables";

export type Checkout = typeof billingCheckouts.$inferSelect;

/** It is one's own open checkout; another person's is not there. */
export async function getCheckout(ctx: Ctx, id: string): Promise<Checkout> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const found = await ctx.db
    .select()
    .from(billingCheckouts)
    .where(and(eq(billingCheckouts.id, id), eq(billingCheckouts.ownerId, ownerId)))
    .get();
  if (!found) throw planPageError("CHECKOUT_NOT_FOUND");
  return found;
}
