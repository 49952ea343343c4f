import { lt, lte, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../platform/context";
import type { Language } from "../../platform/language";
import { type CompanyFact, SourceKey, SourceStatement } from "./schemas";
import { companyReadings } from "./tables";

/** It is an address, and the kind of source that it is read as. */
export type Origin = { readonly source: SourceKey; readonly url: string };

/** One source was asked; a null answer means that it did not answer, and says nothing about its content. */
export type Reading = Origin & {
  readonly facts: readonly CompanyFact[] | null;
};

/** It is a source's present answer. */
export const CurrentReading = z.object({
  source: SourceKey,
  url: z.string(),
  language: z.string(),
  statements: z.array(SourceStatement),
  answeredAt: z.number(),
});
export type CurrentReading = z.infer<typeof CurrentReading>;

/** It keeps the latest answer of each source; a source that did not answer keeps its earlier one. */
export async function recordReadings(
  ctx: Ctx,
  { language, readings }: { language: Language; readings: readonly Reading[] },
): Promise<void> {
  const askedAt = ctx.now().getTime();
  const [first, ...others] = readings.map(({ source, url, facts }) => {
    const answer = facts && {
      statements: facts.map((fact) => SourceStatement.parse(fact)),
      answeredAt: askedAt,
    };
    return ctx.db
      .insert(companyReadings)
      .values({ source, url, language, askedAt, ...answer })
      .onConflictDoUpdate({
        target: [companyReadings.url, companyReadings.language, companyReadings.source],
        set: { askedAt, ...answer },
        // A slow look-up that began earlier does not replace a later answer.
        setWhere: lte(companyReadings.askedAt, askedAt),
      });
  });
  if (first) await ctx.db.batch([first, ...others]);
}

/** It is a statement for a batch: the latest answers of the sources whose addresses `urls` selects. */
export const selectReadings = (ctx: Ctx, urls: SQL) =>
  ctx.db
    .select({
      source: companyReadings.source,
      url: companyReadings.url,
      language: companyReadings.language,
      statements: companyReadings.statements,
      answeredAt: companyReadings.answeredAt,
    })
    .from(companyReadings)
    .where(sql`${companyReadings.url} IN (${urls})`);

/** It keeps the rows of `selectReadings` that hold an answer. */
export function readingsFrom(rows: readonly unknown[], language: Language): CurrentReading[] {
  return rows
    .flatMap((row) => CurrentReading.safeParse(row).data ?? [])
    .filter((reading) => reading.language === language);
}

type Question = { origins: readonly Origin[]; language: Language; since: number };

/**
 * It keeps the sources that were not asked since a given time, and notes them as asked in the same statement, so that a
 * crowd of checks asks each server once.
 */
export async function claimUnasked(
  ctx: Ctx,
  { origins, language, since }: Question,
): Promise<Origin[]> {
  const askedAt = ctx.now().getTime();
  const [first, ...others] = origins.map(({ source, url }) =>
    ctx.db
      .insert(companyReadings)
      .values({ source, url, language, askedAt })
      .onConflictDoUpdate({
        target: [companyReadings.url, companyReadings.language, companyReadings.source],
        set: { askedAt },
        setWhere: lte(companyReadings.askedAt, since),
      })
      .returning({ source: companyReadings.source, url: companyReadings.url }),
  );
  return first ? (await ctx.db.batch([first, ...others])).flat() : [];
}

/** A page that is read as two kinds of source is two sources. */
export const originKey = ({ source, url }: Origin) => `${source} ${url}`;

/** Removes answers older than any letter that could cite them. */
export async function purgeReadings(ctx: Ctx): Promise<void> {
  const oldest = ctx.now();
  oldest.setUTCMonth(oldest.getUTCMonth() - ctx.config.LETTER_RETENTION_MONTHS);
  await ctx.db.delete(companyReadings).where(lt(companyReadings.askedAt, oldest.getTime()));
}

/** It returns the latest answers of these sources, in one language. */
export async function readingsOf(
  ctx: Ctx,
  { urls, language }: { urls: readonly string[]; language: Language },
): Promise<CurrentReading[]> {
  if (urls.length === 0) return [];
  const list = sql.join(
    urls.map((url) => sql`${url}`),
    sql`, `,
  );
  return readingsFrom(await selectReadings(ctx, list), language);
}
