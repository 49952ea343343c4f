import { and, desc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { Language } from "../../../platform/language";
import { ownerKey } from "../../../platform/owner";
import { Resume } from "../api/schemas";
import { memberProfiles, memberProfileVersions } from "../tables";
import { type MemberProfile, ValueOrigins } from "./member-profile";
import { withIdsOfPlaces } from "./stable-ids";

/** It is null for a member who has none yet. */
export async function findMyProfile(ctx: Ctx): Promise<MemberProfile | null> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const row = await ctx.db
    .select()
    .from(memberProfiles)
    .where(eq(memberProfiles.ownerId, ownerId))
    .get();
  return row ? toMemberProfile(ctx, row) : null;
}

type Row = Pick<
  typeof memberProfiles.$inferSelect,
  "language" | "resume" | "translation" | "version" | "origins" | "updatedAt"
>;

/** A row without a language was stored before there were two, and counts as written in the reader's. */
export function toMemberProfile(ctx: Ctx, row: Row): MemberProfile {
  const { language, resume, translation, version, origins, updatedAt } = row;
  return {
    language: Language.safeParse(language).data ?? ctx.language,
    resume: storedResume(resume),
    translation: translation === null ? null : storedResume(translation),
    version,
    origins: ValueOrigins.parse(JSON.parse(origins)),
    updatedAt,
  };
}

const storedResume = (json: string): Resume => withIdsOfPlaces(Resume.parse(JSON.parse(json)));

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

export type MyEarlierProfile = Pick<MemberProfile, "language" | "resume" | "translation">;

/** Another member's version looks the same as none. */
export async function findMyVersion(ctx: Ctx, number: number): Promise<MyEarlierProfile | null> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { version, language, resume, translation, origins, savedAt } = memberProfileVersions;
  const row = await ctx.db
    .select({ version, language, resume, translation, origins, updatedAt: savedAt })
    .from(memberProfileVersions)
    .where(
      and(eq(memberProfileVersions.ownerId, ownerId), eq(memberProfileVersions.number, number)),
    )
    .get();
  return row ? toMemberProfile(ctx, row) : null;
}
