import { and, asc, count, eq, gt, inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { offerFlashes } from "../pages/messages/flashes";
import { keptOffers } from "../pages/messages/kept-offers";
import { offers } from "./tables";

const READ_AT_ONCE = 20;
const REMOVED_AT_ONCE = 50;

export const offersPersonalData: PersonalData<Ctx> = {
  name: "offers",
  removable: { offers: { fr: "Offres d’emploi gardées", en: "Kept job offers" } },

  async *exportFor(ctx, { key }) {
    for (let last = ""; ;) {
      const rows = await ctx.db
        .select()
        .from(offers)
        .where(and(eq(offers.ownerId, key), gt(offers.id, last)))
        .orderBy(asc(offers.id))
        .limit(READ_AT_ONCE);
      for (const { ownerId: _, textHash: __, readerVersion: ___, ...row } of rows) {
        const requirements = JSON.parse(row.requirements) as unknown;
        yield { path: `offers/${row.id}.json`, body: asJson({ ...row, requirements }) };
      }
      if (rows.length < READ_AT_ONCE) return;
      last = rows.at(-1)?.id ?? last;
    }
  },

  async count(ctx, ownerId) {
    const row = await ctx.db
      .select({ total: count() })
      .from(offers)
      .where(eq(offers.ownerId, ownerId))
      .get();
    const total = row?.total ?? 0;
    return { total, ...keptOffers(total), adopted: offerFlashes.flash("adopted", total) };
  },

  async removeFor(ctx, { key }) {
    const some = ctx.db
      .select({ id: offers.id })
      .from(offers)
      .where(eq(offers.ownerId, key))
      .limit(REMOVED_AT_ONCE);
    const gone = await ctx.db
      .delete(offers)
      .where(inArray(offers.id, some))
      .returning({ id: offers.id });
    if (gone.length < REMOVED_AT_ONCE) return removedAll({ offers: gone.length });
    return { counts: { offers: gone.length }, next: "more" };
  },
};
