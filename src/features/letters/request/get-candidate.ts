import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { findMemberProfile, getProfile, memberResumeIn, type Profile } from "../../profile";
import { letterError } from "../errors";
import type { LetterWish } from "./wish";

type Asked = {
  readonly ownerId: string;
  readonly language: Language;
  readonly wish: Pick<LetterWish, "profile">;
};

/** Letters tell the facts of this profile: the asking member's own where they wish so, else the site owner's. */
export async function getCandidate(
  ctx: Ctx,
  { ownerId, language, wish }: Asked,
): Promise<Pick<Profile, "resume" | "version">> {
  if (wish.profile !== "own") return getProfile(ctx, language);
  const own = await findMemberProfile(ctx, ownerId);
  if (!own) throw letterError("OWN_PROFILE_MISSING");
  return { resume: memberResumeIn(own, language), version: own.version };
}
