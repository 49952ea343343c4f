import { sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { type Language, languages } from "../../../platform/language";
import type { Resume } from "../api/schemas";
import { resumeOf, type StoredProfile, selectProfiles } from "../stored-profiles";
import { profiles } from "../tables";
import { versionOf } from "../version";

/** The resume may exist in one language alone, which then serves readers of both. */
export type Resumes = Readonly<Partial<Record<Language, Resume>>>;

export type Published = {
  readonly resumes: Resumes;
  /** It is empty before the first resume is stored. */
  readonly state: string;
};

export async function getPublished(ctx: Ctx): Promise<Published> {
  return publishedOf(await selectProfiles(ctx));
}

export function publishedOf(rows: readonly StoredProfile[]): Published {
  return {
    resumes: Object.fromEntries(rows.map((row) => [row.language, resumeOf(row)])),
    state: stateOf(Object.fromEntries(rows.map(({ language, version }) => [language, version]))),
  };
}

/** It names the versions of all languages, in a fixed order. */
export const stateOf = (versions: Readonly<Partial<Record<Language, string>>>): string =>
  languages
    .toSorted()
    .flatMap((language) => (versions[language] ? [`${language}-${versions[language]}`] : []))
    .join(".");

export async function versionsOf(
  resumes: Resumes,
): Promise<Readonly<Partial<Record<Language, string>>>> {
  const versions = await Promise.all(
    languages.map(async (language) => {
      const resume = resumes[language];
      return resume ? ([[language, await versionOf(resume)]] as const) : [];
    }),
  );
  return Object.fromEntries(versions.flat());
}

/** It is the same text as `stateOf`, made by the database of what it holds now. */
export const storedState = sql<string>`(SELECT coalesce(group_concat(state, '.'), '') FROM (SELECT ${profiles.language} || '-' || ${profiles.version} AS state FROM ${profiles} ORDER BY ${profiles.language}))`;
