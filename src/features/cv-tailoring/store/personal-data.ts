import { and, asc, count, eq, gt, inArray, or } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { adoptedCvs, keptCvs } from "../messages/kept-cvs";
import { cvGenerations, widgetCache, widgetCalls } from "./tables";

const READ_AT_ONCE = 10;
const REMOVED_AT_ONCE = 80;

export const tailoringPersonalData: PersonalData<Ctx> = {
  name: "cv-tailoring",
  removable: {
    tailored_cvs: { fr: "CV adaptés à des offres", en: "CVs tailored to offers" },
  },

  /** Cached widgets are made of the profile and an offer, which are exported by themselves. */
  async *exportFor(ctx, { key }) {
    let after = { createdAt: 0, id: "" };
    for (;;) {
      const { createdAt, id } = cvGenerations;
      const isLater = or(
        gt(createdAt, after.createdAt),
        and(eq(createdAt, after.createdAt), gt(id, after.id)),
      );
      const rows = await ctx.db
        .select()
        .from(cvGenerations)
        .where(and(eq(cvGenerations.ownerId, key), isLater))
        .orderBy(asc(createdAt), asc(id))
        .limit(READ_AT_ONCE);
      for (const {
        ownerId: _,
        material,
        choices,
        fit,
        cvData,
        metadata,
        receipts,
        ...row
      } of rows) {
        const parts = { material, choices, fit, cvData, metadata, receipts };
        const parsed = Object.entries(parts).map(([name, json]) => [name, parse(json)]);
        const body = asJson({ ...row, ...Object.fromEntries(parsed) });
        yield { path: `tailored-cvs/${row.id}.json`, body };
      }
      const last = rows.at(-1);
      if (!last || rows.length < READ_AT_ONCE) return;
      after = { createdAt: last.createdAt, id: last.id };
    }
  },

  async count(ctx, ownerId) {
    const row = await ctx.db
      .select({ total: count() })
      .from(cvGenerations)
      .where(eq(cvGenerations.ownerId, ownerId))
      .get();
    const total = row?.total ?? 0;
    return { total, ...keptCvs(total), adopted: adoptedCvs.flash("adopted", total) };
  },

  async removeFor(ctx, { key }) {
    const some = ctx.db
      .select({ id: cvGenerations.id })
      .from(cvGenerations)
      .where(eq(cvGenerations.ownerId, key))
      .limit(REMOVED_AT_ONCE);
    const [gone] = await ctx.db.batch([
      ctx.db
        .delete(cvGenerations)
        .where(inArray(cvGenerations.id, some))
        .returning({ id: cvGenerations.id }),
      ctx.db.delete(widgetCache).where(eq(widgetCache.ownerId, key)),
      ctx.db.delete(widgetCalls).where(eq(widgetCalls.ownerId, key)),
    ]);
    const counts = { tailored_cvs: gone.length };
    return gone.length < REMOVED_AT_ONCE ? removedAll(counts) : { counts, next: "more" };
  },
};

const parse = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
