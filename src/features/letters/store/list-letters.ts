import { count, desc, sql } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { readingsFrom, selectReadings } from "../../../engines/companies";
import { selectMemberProfile, selectProfiles } from "../../profile";
import { refuseUnread } from "../errors";
import { CitedFact, type LetterHistoryPage, type LetterHistory } from "../api/schemas";
import { foundLetters, jobTitleColumn } from "./search-letters";
import { profilesOf, stalenessOf } from "./staleness";
import { generatedLetters } from "./tables";

/**
 * One page of the visitor's own letters, newest first, with their total and whether each still holds: one round trip,
 * read from one index.
 */
export async function listLetters(
  ctx: Ctx,
  { page, per_page, search, status }: LetterHistoryPage,
): Promise<LetterHistory> {
  const ownerId = requireOwnerId(ctx);
  const own = foundLetters(ownerId, { search, status });
  const selectPage = () =>
    ctx.db
      .select({
        id: generatedLetters.id,
        companyName: generatedLetters.companyName,
        jobTitle: jobTitleColumn.as("job_title"),
        status: generatedLetters.status,
        note: generatedLetters.note,
        createdAt: generatedLetters.createdAt,
        language: generatedLetters.language,
        profileVersion: generatedLetters.profileVersion,
        citedFacts: sql<string | null>`${generatedLetters.origin} -> '$.citedFacts'`.as("facts"),
        profile: sql<string | null>`${generatedLetters.origin} ->> '$.wish.profile'`.as("profile"),
      })
      .from(generatedLetters)
      .where(own)
      .orderBy(desc(generatedLetters.id))
      .limit(per_page)
      .offset((page - 1) * per_page);
  const [rows, totals, profiles, readings, ownProfile] = await ctx.db
    .batch([
      selectPage(),
      ctx.db.select({ total: count() }).from(generatedLetters).where(own),
      selectProfiles(ctx),
      selectReadings(
        ctx,
        sql`SELECT fact.value ->> 'source_url' FROM ${selectPage().as("page")}, json_each(page.facts) AS fact`,
      ),
      selectMemberProfile(ctx, ownerId),
    ])
    .catch(refuseUnread);
  const letters = rows.map(({ id, companyName, jobTitle, createdAt, ...written }) => ({
    id,
    status: written.status,
    note: written.note,
    company_name: companyName,
    job_title: jobTitle,
    created_at: new Date(createdAt).toISOString(),
    stale: isStale(written, {
      profiles: profilesOf(written, { profiles, own: ownProfile }),
      readings,
    }),
  }));
  return { letters, total: totals[0]?.total ?? 0, page, per_page };
}

type Row = {
  readonly language: "fr" | "en";
  readonly profileVersion: string;
  /** JSON. */
  readonly citedFacts: string | null;
};

type Rows = {
  readonly profiles: Parameters<typeof stalenessOf>[1]["profiles"];
  readonly readings: readonly unknown[];
};

/** Facts are parsed only where something may have changed since. */
function isStale({ language, profileVersion, citedFacts }: Row, today: Rows): boolean {
  const isSameProfile = today.profiles.some(({ version }) => version === profileVersion);
  if (citedFacts === null || (isSameProfile && today.readings.length === 0)) return false;
  const written = {
    language,
    profileVersion,
    citedFacts: CitedFacts.parse(JSON.parse(citedFacts)),
  };
  const readings = readingsFrom(today.readings, language);
  return stalenessOf(written, { profiles: today.profiles, readings }) !== null;
}

const CitedFacts = z.array(CitedFact);
