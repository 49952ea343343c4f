import { desc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { Resume } from "../api/schemas";
import { memberProfiles, memberProfileVersions } from "../tables";
import { type MemberProfile, ValueOrigins } from "./member-profile";

/** It is null for a member who has none yet. */
export async function findMyProfile(ctx: Ctx): Promise<MemberProfile | null> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const row = await ctx.db
    .select()
    .from(memberProfiles)
    .where(eq(memberProfiles.ownerId, ownerId))
    .get();
  return row ? toMemberProfile(row) : null;
}

type Row = Pick<typeof memberProfiles.$inferSelect, "resume" | "version" | "origins" | "updatedAt">;

export const toMemberProfile = ({ resume, version, origins, updatedAt }: Row): MemberProfile => ({
  resume: Resume.parse(JSON.parse(resume)),
  version,
  origins: ValueOrigins.parse(JSON.parse(origins)),
  updatedAt,
});

export type MyVersion = {
  readonly number: number;
  readonly version: string;
  readonly savedAt: number;
};

const SHOWN = 20;

/** The latest comes first. */
export async function listMyVersions(ctx: Ctx): Promise<MyVersion[]> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { number, version, savedAt } = memberProfileVersions;
  return ctx.db
    .select({ number, version, savedAt })
    .from(memberProfileVersions)
    .where(eq(memberProfileVersions.ownerId, ownerId))
    .orderBy(desc(number))
    .limit(SHOWN);
}
