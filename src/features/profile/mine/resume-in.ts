import type { Language } from "../../../platform/language";
import type { Resume } from "../api/schemas";
import type { MemberProfile } from "./member-profile";

type InTwo = Pick<MemberProfile, "language" | "resume" | "translation">;

/** It is the resume in the language asked for, else in the one that the member writes in. */
export function resumeIn(profile: InTwo, wanted: Language): { language: Language; resume: Resume } {
  const { language, resume, translation } = profile;
  if (wanted === language || translation === null) return { language, resume };
  return { language: wanted, resume: translation };
}
