import { asc, eq, inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { keptAnalyses } from "../pages/messages/kept-analyses";
import { cvFlashes } from "../pages/messages/flashes";
import { countAnalyses } from "./count-analyses";
import { cvFileKey, cvKeysOf } from "./cv-keys";
import { findReading } from "./stored-reading";
import { cvAnalyses } from "./tables";

const READ_AT_ONCE = 10;
const REMOVED_AT_ONCE = 40;

export const cvPersonalData: PersonalData<Ctx> = {
  name: "cv-analysis",
  removable: {
    analyses: { fr: "Analyses de CV, avec leurs fichiers", en: "CV analyses, with their files" },
  },

  /** Each has its record, what was read in it, and its file for as long as that is kept. */
  async *exportFor(ctx, { key }) {
    for (let offset = 0; ; offset += READ_AT_ONCE) {
      const rows = await ctx.db
        .select()
        .from(cvAnalyses)
        .where(eq(cvAnalyses.ownerId, key))
        .orderBy(asc(cvAnalyses.createdAt), asc(cvAnalyses.id))
        .limit(READ_AT_ONCE)
        .offset(offset);
      for (const { ownerId: _, reuseKey: __, analysis, optimised, ...row } of rows) {
        const folder = `cv-analyses/${row.id}`;
        const reading = await findReading(ctx, row.id);
        const record = { ...row, analysis: parsed(analysis), optimised: parsed(optimised) };
        yield { path: `${folder}/analysis.json`, body: asJson(record) };
        if (reading) yield { path: `${folder}/reading.json`, body: asJson(reading) };
        const file = await ctx.env.FILES.get(cvFileKey(row.id));
        if (file) {
          const body = file.body as ReadableStream<Uint8Array>;
          yield { path: `${folder}/${row.fileName}`, body };
        }
      }
      if (rows.length < READ_AT_ONCE) return;
    }
  },

  async count(ctx, ownerId) {
    const total = await countAnalyses(ctx, ownerId);
    return { total, ...keptAnalyses(total), adopted: cvFlashes.flash("adopted", total) };
  },

  /** The objects go before their rows, so that a run that dies in between finds their keys again. */
  async removeFor(ctx, { key }) {
    const some = await ctx.db
      .select({ id: cvAnalyses.id })
      .from(cvAnalyses)
      .where(eq(cvAnalyses.ownerId, key))
      .limit(REMOVED_AT_ONCE);
    if (some.length === 0) return removedAll();
    const ids = some.map(({ id }) => id);
    await ctx.env.FILES.delete(ids.flatMap(cvKeysOf));
    await ctx.db.delete(cvAnalyses).where(inArray(cvAnalyses.id, ids));
    const next = some.length < REMOVED_AT_ONCE ? null : "more";
    return { counts: { analyses: some.length }, next };
  },
};

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
