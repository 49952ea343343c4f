import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { letterError } from "../errors";
import { ownLetter } from "../store/own-letter";
import { generatedLetters, letterVersions } from "../store/tables";

/** A version that another one has followed. */
export async function getEarlierVersion(
  ctx: Ctx,
  { id, version }: { id: number; version: number },
) {
  const earlier = await ctx.db
    .select({
      version: letterVersions.version,
      versionAuthor: letterVersions.versionAuthor,
      restoredFrom: letterVersions.restoredFrom,
      savedAt: letterVersions.savedAt,
      documents: letterVersions.documents,
      flags: letterVersions.flags,
      pdfMotivationPath: letterVersions.pdfMotivationPath,
      pdfAntiMotivationPath: letterVersions.pdfAntiMotivationPath,
      pdfDualPath: letterVersions.pdfDualPath,
    })
    .from(letterVersions)
    .innerJoin(generatedLetters, eq(generatedLetters.id, letterVersions.letterId))
    .where(and(ownLetter(requireOwnerId(ctx), id), eq(letterVersions.version, version)))
    .get();
  if (!earlier) throw letterError("VERSION_NOT_FOUND");
  return earlier;
}
