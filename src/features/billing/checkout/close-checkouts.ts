import { and, eq, inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { PaymentGateway } from "../gateway/gateway";
import { billingCheckouts } from "../store/tables";

type Checkouts = { readonly ownerId: string; readonly ids: readonly string[] };

/** Nobody pays there any more. It is safe to repeat. */
export async function closeCheckouts(
  ctx: Ctx,
  gateway: PaymentGateway,
  { ownerId, ids }: Checkouts,
): Promise<void> {
  if (ids.length === 0) return;
  await Promise.all(ids.map((id) => gateway.expireCheckout(id)));
  await ctx.db
    .delete(billingCheckouts)
    .where(and(eq(billingCheckouts.ownerId, ownerId), inArray(billingCheckouts.id, [...ids])));
}

const CLOSED_AT_ONCE = 20;

/** A person who has a subscription buys no second one in another window. */
export async function closeAllCheckouts(ctx: Ctx, gateway: PaymentGateway, ownerId: string) {
  const open = await ctx.db
    .select({ id: billingCheckouts.id })
    .from(billingCheckouts)
    .where(eq(billingCheckouts.ownerId, ownerId))
    .limit(CLOSED_AT_ONCE);
  await closeCheckouts(ctx, gateway, { ownerId, ids: open.map(({ id }) => id) });
}
