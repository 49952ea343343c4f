import { desc, eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { letterError } from "../errors";
import { ownLetter } from "../store/own-letter";
import { MAX_VERSIONS } from "./store-version";
import { generatedLetters, letterVersions } from "../store/tables";
import type { VersionList } from "../api/version-schemas";

/** Every version of a pair, the current one first. */
export async function listVersions(ctx: Ctx, id: number): Promise<VersionList> {
  const own = ownLetter(requireOwnerId(ctx), id);
  const [currents, earlier] = await ctx.db.batch([
    ctx.db
      .select({
        version: generatedLetters.version,
        author: generatedLetters.versionAuthor,
        restoredFrom: generatedLetters.restoredFrom,
        savedAt: sql<number>`coalesce(${generatedLetters.versionSavedAt}, ${generatedLetters.createdAt})`,
        flags: sql<number>`coalesce(json_array_length(${generatedLetters.flags}), 0)`,
      })
      .from(generatedLetters)
      .where(own),
    ctx.db
      .select({
        version: letterVersions.version,
        author: letterVersions.versionAuthor,
        restoredFrom: letterVersions.restoredFrom,
        savedAt: letterVersions.savedAt,
        flags: sql<number>`coalesce(json_array_length(${letterVersions.flags}), 0)`,
      })
      .from(letterVersions)
      .innerJoin(generatedLetters, eq(generatedLetters.id, letterVersions.letterId))
      .where(own)
      .orderBy(desc(letterVersions.version))
      .limit(MAX_VERSIONS),
  ]);
  if (currents.length === 0) throw letterError("LETTER_NOT_FOUND");
  const versions = [...currents, ...earlier].map((row, index) => ({
    version: row.version,
    author: row.author,
    restored_from: row.restoredFrom,
    saved_at: new Date(row.savedAt).toISOString(),
    is_current: index === 0,
    flags: row.flags,
  }));
  return { versions };
}
