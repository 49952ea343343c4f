import { and, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { offerError } from "../errors";
import type { Offer } from "../offer";
import { offers } from "../store/tables";
import { toOffer } from "./to-offer";

/** Another person's offer looks the same as none: the owner stands in the statement. */
export const ownOffer = (ctx: Ctx, id: string) =>
  and(eq(offers.id, id), eq(offers.ownerId, ownerKey(requireUser(ctx).userId)));

export async function findOffer(ctx: Ctx, id: string): Promise<Offer | null> {
  const row = await ctx.db.select().from(offers).where(ownOffer(ctx, id)).get();
  return row ? toOffer(row) : null;
}

export async function getOffer(ctx: Ctx, id: string): Promise<Offer> {
  const offer = await findOffer(ctx, id);
  if (!offer) throw offerError("OFFER_NOT_FOUND");
  return offer;
}
