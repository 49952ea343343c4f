import { count, desc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import type { Offer } from "../offer";
import { offers } from "../store/tables";
import { toOffer } from "./to-offer";

export type ListedOffers = { readonly offers: readonly Offer[]; readonly total: number };

/** The newest come first. */
export async function listOffers(
  ctx: Ctx,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<ListedOffers> {
  const own = eq(offers.ownerId, ownerKey(requireUser(ctx).userId));
  const [rows, totals] = await ctx.db.batch([
    ctx.db
      .select()
      .from(offers)
      .where(own)
      .orderBy(desc(offers.createdAt), desc(offers.id))
      .limit(limit)
      .offset((page - 1) * limit),
    ctx.db.select({ total: count() }).from(offers).where(own),
  ]);
  return { offers: await Promise.all(rows.map(toOffer)), total: totals[0]?.total ?? 0 };
}
