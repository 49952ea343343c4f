import type { Ctx } from "../../platform/context";
import { defineErrors } from "../../platform/errors";
import type { Language } from "../../platform/language";
import { Resume } from "./api/schemas";
import { profileIn } from "./stored-profiles";
import { profiles } from "./tables";

export const profileError = defineErrors({
  PROFILE_MISSING: {
    status: 503,
    title: { fr: "Aucun profil", en: "No profile" },
    advice: () => ({
      fr: "Le propriétaire de cet atelier n’a pas encore importé son CV (npm run profile:import).",
      en: "The owner of this atelier has not imported a resume yet (npm run profile:import).",
    }),
  },
});

export type Profile = {
  readonly resume: Resume;
  readonly version: string;
  /** Language of the resume: the one asked for, or the only one there is. */
  readonly language: Language;
};

export async function findProfile(ctx: Ctx, language: Language): Promise<Profile | null> {
  return (await findProfiles(ctx))(language);
}

/** `findProfile` for whoever learns the language beside it. */
export async function findProfiles(ctx: Ctx): Promise<(language: Language) => Profile | null> {
  const rows = await ctx.db.select().from(profiles).limit(2);
  return (language) => {
    const row = profileIn(rows, language);
    if (!row) return null;
    return { resume: Resume.parse(row.resume), version: row.version, language: row.language };
  };
}

/** The owner's resume in the language asked for, else in the one it exists in. */
export async function getProfile(ctx: Ctx, language: Language): Promise<Profile> {
  const profile = await findProfile(ctx, language);
  if (!profile) throw profileError("PROFILE_MISSING");
  return profile;
}
