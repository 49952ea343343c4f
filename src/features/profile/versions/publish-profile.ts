import { and, eq, sql } from "drizzle-orm";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { languages } from "../../../platform/language";
import { profileError } from "../errors";
import { profiles, profileVersions, type VersionSource } from "../tables";
import { type Resumes, stateOf, storedState, versionsOf } from "./published-resumes";

export type Publication = {
  /** A language without a resume here has none afterwards. */
  readonly resumes: Resumes;
  /** It is the state that the editor has seen; another one by now refuses the publication. */
  readonly seenState: string;
  readonly source: Exclude<VersionSource, "before">;
  readonly restoredFrom?: number | null;
};

/**
 * It publishes a resume in all its languages as a new version, in one transaction. A state that was stored without a version
 * becomes one first, so that nothing is ever lost. What is published already stays as it is.
 */
export async function publishProfile(ctx: Ctx, publication: Publication): Promise<string> {
  requireRole(ctx, "admin");
  const { resumes, seenState, source } = publication;
  const versions = await versionsOf(resumes);
  const state = stateOf(versions);
  if (state === "") throw new Error("A publication has a resume in one language at least");
  if (state === seenState) return state;
  const publicationId = crypto.randomUUID();
  const now = ctx.now().getTime();
  const isCarriedOut = sql`EXISTS (SELECT 1 FROM ${profileVersions} WHERE ${profileVersions.publicationId} = ${publicationId})`;
  const [, made] = await ctx.db.batch([
    keepUnversioned(ctx, seenState),
    ctx.db
      .insert(profileVersions)
      .select(
        sql`SELECT NULL, ${publicationId}, ${JSON.stringify(resumes)}, ${state}, ${source}, ${publication.restoredFrom ?? null}, ${now} WHERE ${storedState} = ${seenState}`,
      )
      .returning({ number: profileVersions.number }),
    ...languages.map((language) => {
      const resume = resumes[language];
      if (!resume) {
        return ctx.db.delete(profiles).where(and(eq(profiles.language, language), isCarriedOut));
      }
      const values = { resume, version: versions[language], updatedAt: now };
      return ctx.db
        .insert(profiles)
        .select(
          sql`SELECT ${language}, ${JSON.stringify(resume)}, ${values.version}, ${now} WHERE ${isCarriedOut}`,
        )
        .onConflictDoUpdate({ target: profiles.language, set: values });
    }),
  ]);
  const number = made[0]?.number;
  if (number === undefined) throw profileError("PROFILE_CHANGED");
  ctx.log.info("profile_published", { number, source });
  return state;
}

/** The sample and imports by the command line store a resume without a version of it. */
const keepUnversioned = (ctx: Ctx, seenState: string) =>
  ctx.db
    .insert(profileVersions)
    .select(
      sql`SELECT NULL, ${crypto.randomUUID()}, json_group_object(language, json(resume)), ${seenState}, 'before', NULL, max(updated_at) FROM ${profiles} WHERE ${storedState} = ${seenState} AND NOT EXISTS (SELECT 1 FROM ${profileVersions} WHERE state = ${seenState}) HAVING count(*) > 0`,
    );
