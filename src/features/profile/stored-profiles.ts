import { inArray, sql } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { type Language, languages } from "../../platform/language";
import { Resume } from "./api/schemas";
import { profiles } from "./tables";

/** A row as it is stored: parsed only by those who need more than its version. */
export type StoredProfile = {
  readonly language: Language;
  readonly version: string;
  /** JSON. */
  readonly resume: string;
};

/** A statement for somebody's batch: today's profile in every language it exists in. */
export const selectProfiles = (ctx: Ctx) =>
  ctx.db
    .select({
      language: profiles.language,
      version: profiles.version,
      resume: sql<string>`${profiles.resume}`,
    })
    .from(profiles)
    .where(inArray(profiles.language, [...languages]));

/** The one in the language asked for, else the only one there is. */
export const profileIn = <P extends { readonly language: Language }>(
  rows: readonly P[],
  language: Language,
): P | undefined => rows.find((row) => row.language === language) ?? rows[0];

export const resumeOf = ({ resume }: StoredProfile): Resume => Resume.parse(JSON.parse(resume));
