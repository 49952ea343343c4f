import type { Ctx } from "../../platform/context";
import type { Language } from "../../platform/language";
import { Resume } from "./api/schemas";
import { profileError } from "./errors";
import { profileIn } from "./stored-profiles";
import { profiles } from "./tables";

export type Profile = {
  readonly resume: Resume;
  readonly version: string;
  /** It is the language of the resume: the requested one, or the only one there is. */
  readonly language: Language;
};

export async function findProfile(ctx: Ctx, language: Language): Promise<Profile | null> {
  return (await findProfiles(ctx))(language);
}

/** It is `findProfile` for callers that learn the language while it runs. */
export async function findProfiles(ctx: Ctx): Promise<(language: Language) => Profile | null> {
  const rows = await ctx.db.select().from(profiles).limit(2);
  return (language) => {
    const row = profileIn(rows, language);
    if (!row) return null;
    return { resume: Resume.parse(row.resume), version: row.version, language: row.language };
  };
}

/** It returns the owner's resume in the requested language, else in the one it exists in. */
export async function getProfile(ctx: Ctx, language: Language): Promise<Profile> {
  const profile = await findProfile(ctx, language);
  if (!profile) throw profileError("PROFILE_MISSING");
  return profile;
}
