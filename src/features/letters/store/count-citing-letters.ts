import { and, desc, isNull, sql } from "drizzle-orm";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { type Language, languages } from "../../../platform/language";
import { factsOf, type Resume } from "../../profile";
import { placeless } from "./staleness";
import { generatedLetters } from "./tables";

/** The latest letters are looked at; older ones have been sent or forgotten. */
const LOOKED_AT = 5_000;

type Resumes = Readonly<Partial<Record<Language, Resume>>>;
export type ProfileChange = { readonly before: Resumes; readonly after: Resumes };

export type CitingLetters = {
  /** These letters cite at least one fact that the change takes away. */
  readonly total: number;
  /** It counts the letters by `language factId` of the resume that had the fact. */
  readonly byFact: ReadonlyMap<string, number>;
};

/** It counts the letters that a change of the owner's resume would make outdated, whoever they belong to. */
export async function countCitingLetters(ctx: Ctx, change: ProfileChange): Promise<CitingLetters> {
  requireRole(ctx, "admin");
  const lost = languages.flatMap((language) => lostFacts(change, language));
  if (lost.length === 0) return { total: 0, byFact: new Map() };
  const latest = ctx.db
    .select({
      id: generatedLetters.id,
      language: generatedLetters.language,
      facts: sql<string>`${generatedLetters.origin} -> '$.citedFacts'`.as("facts"),
    })
    .from(generatedLetters)
    .where(
      and(
        isNull(generatedLetters.deletedAt),
        // What rests on a member's own profile does not rest on the owner's.
        sql`${generatedLetters.origin} ->> '$.wish.profile' IS NULL`,
      ),
    )
    .orderBy(desc(generatedLetters.id))
    .limit(LOOKED_AT)
    .as("latest");
  const citing = sql`FROM ${latest}, json_each(latest.facts) AS fact JOIN json_each(${JSON.stringify(lost)}) AS lost ON lost.value ->> 'text' = fact.value ->> 'text' AND lost.value ->> 'language' = latest.language AND fact.value ->> 'of' = 'candidate' AND fact.value ->> 'id' LIKE (lost.value ->> 'part') || ':%'`;
  const rows = await ctx.db.all<{ fact: string | null; letters: number }>(
    sql`SELECT lost.value ->> 'fact' AS fact, count(DISTINCT latest.id) AS letters ${citing} GROUP BY 1 UNION ALL SELECT NULL, count(DISTINCT latest.id) ${citing}`,
  );
  return {
    total: rows.find(({ fact }) => fact === null)?.letters ?? 0,
    byFact: new Map(rows.flatMap(({ fact, letters }) => (fact === null ? [] : [[fact, letters]]))),
  };
}

/** A language without a resume of its own is served by the other one. */
function lostFacts({ before, after }: ProfileChange, language: Language) {
  const [old, now] = [servingIn(before, language), servingIn(after, language)];
  if (!old) return [];
  const left = new Set(now ? factsOf(now.resume).map(placeless) : []);
  return factsOf(old.resume)
    .filter((fact) => !left.has(placeless(fact)))
    .map(({ id, text }) => ({
      fact: `${old.language} ${id}`,
      language,
      part: id.split(":")[0],
      text,
    }));
}

function servingIn(resumes: Resumes, language: Language) {
  const found = [language, ...languages].find((each) => resumes[each] !== undefined);
  const resume = found && resumes[found];
  return resume ? { language: found, resume } : null;
}
