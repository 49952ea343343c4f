import { sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import type { Offer } from "../offer";
import { OFFER_READER_VERSION } from "../reading/reader-version";
import { offers } from "./tables";

export const MAX_OFFERS = 100;

/** It is false where the member keeps as many as they may. The count stands in the statement, so that none slips in beside it. */
export async function insertOffer(ctx: Ctx, offer: Offer, textHash: string): Promise<boolean> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { id, title, company, location, contract, language, text, url, createdAt } = offer;
  const requirements = JSON.stringify(offer.requirements);
  // The order is that of the table's columns.
  const inserted = await ctx.db
    .insert(offers)
    .select(
      sql`select ${id}, ${ownerId}, ${title}, ${company}, ${location}, ${contract}, ${language}, ${text}, ${textHash}, ${url}, ${requirements}, ${OFFER_READER_VERSION}, ${createdAt}
        where (select count(*) from ${offers} where ${offers.ownerId} = ${ownerId}) < ${MAX_OFFERS}`,
    )
    .returning({ id: offers.id });
  return inserted.length > 0;
}
