import { desc, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { type Language, languages } from "../../../platform/language";
import { Resume } from "../api/schemas";
import { profileVersions, type VersionSource } from "../tables";
import type { Resumes } from "./published-resumes";

/** A page shows so many. */
const SHOWN = 100;

export type ListedVersion = {
  readonly number: number;
  readonly state: string;
  readonly languages: readonly Language[];
  readonly source: VersionSource;
  readonly restoredFrom: number | null;
  /** It is in Unix milliseconds. */
  readonly publishedAt: number;
};

const listed = {
  number: profileVersions.number,
  state: profileVersions.state,
  source: profileVersions.source,
  restoredFrom: profileVersions.restoredFrom,
  publishedAt: profileVersions.publishedAt,
};

/** It returns the versions without their resumes, the latest first. */
export async function listProfileVersions(ctx: Ctx): Promise<ListedVersion[]> {
  requireRole(ctx, "admin");
  const rows = await ctx.db
    .select(listed)
    .from(profileVersions)
    .orderBy(desc(profileVersions.number))
    .limit(SHOWN);
  return rows.map(withLanguages);
}

export type ProfileVersion = ListedVersion & { readonly resumes: Resumes };

export async function findProfileVersion(ctx: Ctx, number: number): Promise<ProfileVersion | null> {
  requireRole(ctx, "admin");
  const [row] = await ctx.db
    .select({ ...listed, resumes: sql<string>`${profileVersions.resumes}` })
    .from(profileVersions)
    .where(eq(profileVersions.number, number));
  if (!row) return null;
  return { ...withLanguages(row), resumes: StoredResumes.parse(JSON.parse(row.resumes)) };
}

const withLanguages = <Row extends { readonly state: string }>(row: Row) => ({
  ...row,
  languages: languages.filter((language) =>
    row.state.split(".").some((part) => part.startsWith(`${language}-`)),
  ),
});

const StoredResumes = z
  .object({ fr: Resume.optional(), en: Resume.optional() })
  .transform(({ fr, en }): Resumes => ({ ...(fr && { fr }), ...(en && { en }) }));
