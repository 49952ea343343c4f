import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { memberProfiles } from "../tables";
import { toMemberProfile } from "./get-my-profile";
import type { MemberProfile } from "./member-profile";

/** It is for jobs and batches, which act for an owner whom the caller has admitted; null for one who has no profile. */
export async function findMemberProfile(ctx: Ctx, ownerId: string): Promise<MemberProfile | null> {
  const row = await ctx.db
    .select()
    .from(memberProfiles)
    .where(eq(memberProfiles.ownerId, ownerId))
    .get();
  return row ? toMemberProfile(row) : null;
}

/** It is a statement for a batch: the owner's own resume as JSON, with its version. */
export const selectMemberProfile = (ctx: Ctx, ownerId: string) =>
  ctx.db
    .select({ version: memberProfiles.version, resume: memberProfiles.resume })
    .from(memberProfiles)
    .where(eq(memberProfiles.ownerId, ownerId));
