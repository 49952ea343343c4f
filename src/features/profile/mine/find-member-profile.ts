import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { memberProfiles } from "../tables";
import { toMemberProfile } from "./get-my-profile";
import type { Language } from "../../../platform/language";
import type { Resume } from "../api/schemas";
import type { StoredProfile } from "../stored-profiles";
import type { MemberProfile } from "./member-profile";

/** It is for jobs and batches, which act for an owner whom the caller has admitted; null for one who has no profile. */
export async function findMemberProfile(ctx: Ctx, ownerId: string): Promise<MemberProfile | null> {
  const row = await ctx.db
    .select()
    .from(memberProfiles)
    .where(eq(memberProfiles.ownerId, ownerId))
    .get();
  return row ? toMemberProfile(ctx, row) : null;
}

/** It is the resume in a language where the member has one, else the one that they have. */
export const memberResumeIn = (
  { language, resume, translation }: Pick<MemberProfile, "language" | "resume" | "translation">,
  wanted: Language,
): Resume => (language === wanted ? resume : (translation ?? resume));

/** It is a statement for a batch: the owner's own resume as JSON, with its version and its translation. */
export const selectMemberProfile = (ctx: Ctx, ownerId: string) =>
  ctx.db
    .select({
      language: memberProfiles.language,
      version: memberProfiles.version,
      resume: memberProfiles.resume,
      translation: memberProfiles.translation,
    })
    .from(memberProfiles)
    .where(eq(memberProfiles.ownerId, ownerId));

export type StoredMemberProfile = Awaited<ReturnType<typeof selectMemberProfile>>[number];

/** It is the stored profile that stands for the member in a language. */
export const storedProfileIn = (
  { language: own, version, resume, translation }: StoredMemberProfile,
  language: Language,
): StoredProfile => ({
  language,
  version,
  resume: own === null || own === language ? resume : (translation ?? resume),
});
