import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import type { Resume } from "../api/schemas";
import { profileError } from "../errors";
import type { Profile } from "../get-profile";
import { selectProfiles } from "../stored-profiles";
import { versionOf } from "../version";
import { publishedOf } from "./published-resumes";
import { publishProfile } from "./publish-profile";

export type Replacement = {
  readonly language: Language;
  /** It is the version that the new resume was made from; null where the language has none yet. */
  readonly version: string | null;
  readonly resume: Resume;
};

/** It publishes the resume of one language, unless somebody else has published another one meanwhile. */
export async function replaceProfile(ctx: Ctx, replacement: Replacement): Promise<Profile> {
  requireRole(ctx, "admin");
  const { language, version, resume } = replacement;
  const rows = await selectProfiles(ctx);
  const current = rows.find((row) => row.language === language)?.version ?? null;
  if (current !== version) throw profileError("PROFILE_CHANGED", { details: { version: current } });
  const { resumes, state } = publishedOf(rows);
  await publishProfile(ctx, {
    resumes: { ...resumes, [language]: resume },
    seenState: state,
    source: "api",
  });
  return { resume, version: await versionOf(resume), language };
}
