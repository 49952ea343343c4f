import type { Ctx } from "../../../platform/context";
import { offerError } from "../errors";
import { offers } from "../store/tables";
import { ownOffer } from "./get-offer";

export async function removeOffer(ctx: Ctx, id: string): Promise<void> {
  const removed = await ctx.db.delete(offers).where(ownOffer(ctx, id)).returning({ id: offers.id });
  if (removed.length === 0) throw offerError("OFFER_NOT_FOUND");
}
