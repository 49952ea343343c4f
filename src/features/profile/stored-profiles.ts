import { inArray, sql } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { type Language, languages } from "../../platform/language";
import { Resume } from "./api/schemas";
import { profiles } from "./tables";

/** It is a row as it is stored, which is parsed only where more than its version is needed. */
export type StoredProfile = {
  readonly language: Language;
  readonly version: string;
  /** It is JSON. */
  readonly resume: string;
};

/** It is a statement for a batch: the present profile in every language it exists in. */
export const selectProfiles = (ctx: Ctx) =>
  ctx.db
    .select({
      language: profiles.language,
      version: profiles.version,
      resume: sql<string>`${profiles.resume}`,
    })
    .from(profiles)
    .where(inArray(profiles.language, [...languages]));

/** It picks the profile in the requested language, else the only one there is. */
export const profileIn = <P extends { readonly language: Language }>(
  rows: readonly P[],
  language: Language,
): P | undefined => rows.find((row) => row.language === language) ?? rows[0];

export const resumeOf = ({ resume }: StoredProfile): Resume => Resume.parse(JSON.parse(resume));
