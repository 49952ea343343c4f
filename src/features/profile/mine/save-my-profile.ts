import { sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { Resume } from "../api/schemas";
import { profileError } from "../errors";
import { memberProfiles, memberProfileVersions } from "../tables";
import { versionOf } from "../version";
import type { MemberProfile, ValueOrigins } from "./member-profile";

export type ProfileToSave = {
  readonly resume: Resume;
  /** It is the version that the resume was made from, and null where the member has none yet. */
  readonly version: string | null;
  readonly origins: ValueOrigins;
};

const KEPT_VERSIONS = 50;

/**
 * It replaces a member's resume, and keeps the new state as a version. Both writes are one transaction, and both depend on
 * the version that was read, so that another tab's work is never overwritten.
 */
export async function saveMyProfile(ctx: Ctx, save: ProfileToSave): Promise<MemberProfile> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const resume = Resume.parse(save.resume);
  const version = await versionOf(resume);
  const now = ctx.now().getTime();
  const [json, origins] = [JSON.stringify(resume), JSON.stringify(save.origins)];
  const isCurrent =
    save.version === null
      ? sql`not exists (select 1 from member_profiles where owner_id = ${ownerId})`
      : sql`exists (select 1 from member_profiles where owner_id = ${ownerId} and version = ${save.version})`;
  const [stored] = await ctx.db.batch([
    ctx.db
      .insert(memberProfileVersions)
      .select(
        sql`select null, ${ownerId}, ${version}, ${json}, ${origins}, ${now} where ${isCurrent}`,
      )
      .returning({ number: memberProfileVersions.number }),
    ctx.db
      .insert(memberProfiles)
      .select(sql`select ${ownerId}, ${json}, ${version}, ${origins}, ${now} where ${isCurrent}`)
      .onConflictDoUpdate({
        target: memberProfiles.ownerId,
        set: { resume: json, version, origins, updatedAt: now },
      }),
    ctx.db
      .delete(memberProfileVersions)
      .where(
        sql`owner_id = ${ownerId} and number <= (select number from member_profile_versions where owner_id = ${ownerId} order by number desc limit 1 offset ${KEPT_VERSIONS})`,
      ),
  ]);
  if (stored.length === 0) throw profileError("PROFILE_CHANGED");
  return { resume, version, origins: save.origins, updatedAt: now };
}
