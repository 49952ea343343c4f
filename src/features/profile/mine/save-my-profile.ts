import { sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { ownerKey } from "../../../platform/owner";
import { Resume } from "../api/schemas";
import { profileError } from "../errors";
import { memberProfiles, memberProfileVersions } from "../tables";
import { versionOf } from "../version";
import type { MemberProfile, ValueOrigins } from "./member-profile";
import { withIdsOfTranslation, withStableIds } from "./stable-ids";

export type ProfileToSave = {
  /** It is the profile as it was read, whose ids the new one keeps. */
  readonly before: MemberProfile | null;
  readonly resume: Resume;
  /** It is the version that the resume was made from, and null where the member has none yet. */
  readonly version: string | null;
  readonly origins: ValueOrigins;
  /** Absent, the language stays. */
  readonly language?: Language | undefined;
  /** It is null to remove the resume in the other language; absent, that one stays. */
  readonly translation?: Resume | null | undefined;
};

const KEPT_VERSIONS = 50;

/**
 * It replaces a member's resume, and keeps the new state as a version. Both writes are one transaction, and both depend on
 * the version that was read, so that another tab's work is never overwritten.
 */
export async function saveMyProfile(ctx: Ctx, save: ProfileToSave): Promise<MemberProfile> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const profile = await profileOf(ctx, save);
  const { language, version, updatedAt: now } = profile;
  const [json, origins] = [JSON.stringify(profile.resume), JSON.stringify(profile.origins)];
  const translation = profile.translation && JSON.stringify(profile.translation);
  const isCurrent =
    save.version === null
      ? sql`not exists (select 1 from member_profiles where owner_id = ${ownerId})`
      : sql`exists (select 1 from member_profiles where owner_id = ${ownerId} and version = ${save.version})`;
  const [stored] = await ctx.db.batch([
    ctx.db
      .insert(memberProfileVersions)
      .select(
        sql`select null, ${ownerId}, ${version}, ${json}, ${origins}, ${now}, ${language}, ${translation} where ${isCurrent}`,
      )
      .returning({ number: memberProfileVersions.number }),
    ctx.db
      .insert(memberProfiles)
      .select(
        sql`select ${ownerId}, ${json}, ${version}, ${origins}, ${now}, ${language}, ${translation} where ${isCurrent}`,
      )
      .onConflictDoUpdate({
        target: memberProfiles.ownerId,
        set: { resume: json, version, origins, updatedAt: now, language, translation },
      }),
    ctx.db
      .delete(memberProfileVersions)
      .where(
        sql`owner_id = ${ownerId} and number <= (select number from member_profile_versions where owner_id = ${ownerId} order by number desc limit 1 offset ${KEPT_VERSIONS})`,
      ),
  ]);
  if (stored.length === 0) throw profileError("PROFILE_CHANGED");
  return profile;
}

const newId = () => crypto.randomUUID().slice(0, 8);

async function profileOf(ctx: Ctx, save: ProfileToSave): Promise<MemberProfile> {
  const { before, origins, language = before?.language ?? ctx.language } = save;
  // A member who turns to the other language has the two resumes change places.
  const isTurned = before !== null && before.language !== language;
  const [old, oldTranslation] = isTurned
    ? [before.translation, before.resume]
    : [before?.resume ?? null, before?.translation ?? null];
  const resume = withStableIds(Resume.parse(save.resume), { before: old, newId });
  const wanted = save.translation === undefined ? before?.translation : save.translation;
  const translation = wanted
    ? withIdsOfTranslation(
        withStableIds(Resume.parse(wanted), { before: oldTranslation, newId }),
        resume,
      )
    : null;
  const version = await versionOf(translation ? { language, resume, translation } : resume);
  return { language, resume, translation, version, origins, updatedAt: ctx.now().getTime() };
}
