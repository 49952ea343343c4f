import { and, eq, lt, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { letterText } from "../store/document";
import type { LetterOrigin } from "../request/letter-origin";
import { ownLetter } from "../store/own-letter";
import { pdfPaths } from "../print/pdf-paths";
import type { LetterPair } from "../api/schemas";
import { generatedLetters, letterVersions } from "../store/tables";
import type { LetterFlag } from "../api/version-schemas";

/** A pair has at most so many versions, the current one included. */
export const MAX_VERSIONS = 50;

export type NewVersion = {
  readonly id: number;
  /** The current version that it replaces. */
  readonly baseVersion: number;
  readonly documents: LetterPair;
  /** Null for a text as the writer left it, which was checked then. */
  readonly flags: LetterFlag[] | null;
  readonly restoredFrom: number | null;
  readonly saveId: string | null;
  /** The pair's new origin, when the version cites facts that none before it did. */
  readonly origin?: LetterOrigin;
};

/**
 * Puts the current version aside and a new one in its place, in one transaction. Both statements ask for the base
 * version, so that of two saves on the same one exactly one takes place. False: it was the other one, or there is no
 * such letter any more. PDFs are rendered when they are asked for.
 */
export async function storeVersion(ctx: Ctx, version: NewVersion): Promise<boolean> {
  const now = ctx.now().getTime();
  const { documents, flags, restoredFrom, saveId, origin } = version;
  const isBase = and(
    ownLetter(requireOwnerId(ctx), version.id),
    eq(generatedLetters.version, version.baseVersion),
    lt(generatedLetters.version, MAX_VERSIONS),
  );
  const [, saved] = await ctx.db.batch([
    ctx.db.insert(letterVersions).select(
      ctx.db
        .select({
          letterId: generatedLetters.id,
          version: generatedLetters.version,
          versionAuthor: generatedLetters.versionAuthor,
          restoredFrom: generatedLetters.restoredFrom,
          saveId: generatedLetters.saveId,
          savedAt:
            sql<number>`coalesce(${generatedLetters.versionSavedAt}, ${generatedLetters.createdAt})`.as(
              "saved_at",
            ),
          documents: generatedLetters.documents,
          flags: generatedLetters.flags,
          pdfMotivationPath: generatedLetters.pdfMotivationPath,
          pdfAntiMotivationPath: generatedLetters.pdfAntiMotivationPath,
          pdfDualPath: generatedLetters.pdfDualPath,
          pdfStoredAt: generatedLetters.pdfStoredAt,
        })
        .from(generatedLetters)
        .where(isBase),
    ),
    ctx.db
      .update(generatedLetters)
      .set({
        ...pdfPaths(crypto.randomUUID()),
        ...(origin && { origin }),
        pdfStoredAt: null,
        documents,
        motivationLetter: letterText(documents.motivation),
        antiMotivationLetter: letterText(documents.anti_motivation),
        version: version.baseVersion + 1,
        versionAuthor: "visitor",
        restoredFrom,
        saveId,
        versionSavedAt: now,
        flags,
        updatedAt: now,
      })
      .where(isBase)
      .returning({ id: generatedLetters.id }),
  ]);
  return saved.length > 0;
}
