import { and, eq, gt, inArray, lt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../platform/context";
import type { Language } from "../../platform/language";
import { type CompanyFact, SourceStatement } from "./schemas";
import { companyReadings } from "./tables";

/** One source was asked; a null answer means that it did not answer, and says nothing about its content. */
export type Reading = {
  readonly url: string;
  readonly facts: readonly CompanyFact[] | null;
};

/** It is a source's present answer. */
export const CurrentReading = z.object({
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
  const [first, ...others] = readings.map(({ url, facts }) => {
    const answer = facts && {
      statements: facts.map((fact) => SourceStatement.parse(fact)),
      answeredAt: askedAt,
    };
    return ctx.db
      .insert(companyReadings)
      .values({ url, language, askedAt, ...answer })
      .onConflictDoUpdate({
        target: [companyReadings.url, companyReadings.language],
        set: { askedAt, ...answer },
      });
  });
  if (first) await ctx.db.batch([first, ...others]);
}

/** It is a statement for a batch: the latest answers of the sources whose addresses `urls` selects. */
export const selectReadings = (ctx: Ctx, urls: SQL) =>
  ctx.db
    .select({
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

/** These sources were asked so recently that they should not be asked again. */
export async function recentlyAsked(
  ctx: Ctx,
  { urls, language, since }: { urls: readonly string[]; language: Language; since: number },
): Promise<Set<string>> {
  const rows = await ctx.db
    .select({ url: companyReadings.url })
    .from(companyReadings)
    .where(
      and(
        inArray(companyReadings.url, [...urls]),
        eq(companyReadings.language, language),
        gt(companyReadings.askedAt, since),
      ),
    );
  return new Set(rows.map(({ url }) => url));
}

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
