import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { requireOwnerId } from "../../../platform/session";
import { findMemberProfile, findProfiles, memberResumeIn, type Profile } from "../../profile";
import type { LetterOrigin } from "../request/letter-origin";

type Written = { readonly language: Language; readonly origin: Pick<LetterOrigin, "wish"> };

/** It tells today's profile that a pair rests on, for callers that learn the pair while it runs. */
export async function findCandidates(ctx: Ctx): Promise<(letter: Written) => Profile | null> {
  const [profiles, own] = await Promise.all([
    findProfiles(ctx),
    findMemberProfile(ctx, requireOwnerId(ctx)),
  ]);
  return ({ language, origin }) => {
    if (origin.wish.profile !== "own") return profiles(language);
    return own && { resume: memberResumeIn(own, language), version: own.version, language };
  };
}
