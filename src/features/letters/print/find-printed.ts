import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { letterError } from "../errors";
import { ownLetter } from "../store/own-letter";
import { generatedLetters } from "../store/tables";
import { getEarlierVersion } from "../versions/get-earlier-version";

type PrintedQuery = {
  readonly id: number;
  /** Absent: the current one. */
  readonly version?: number | undefined;
};

/** The version that is asked for, which may be the current one or one before it. */
export async function findPrinted(ctx: Ctx, { id, version }: PrintedQuery) {
  const asked = version === undefined ? undefined : getEarlierVersion(ctx, { id, version });
  // The current version has no earlier row: its absence is no failure when that one is asked for.
  asked?.catch(() => undefined);
  const letter = await ctx.db
    .select({
      companyName: generatedLetters.companyName,
      version: generatedLetters.version,
      documents: generatedLetters.documents,
      origin: generatedLetters.origin,
      pdfMotivationPath: generatedLetters.pdfMotivationPath,
      pdfAntiMotivationPath: generatedLetters.pdfAntiMotivationPath,
      pdfDualPath: generatedLetters.pdfDualPath,
    })
    .from(generatedLetters)
    .where(ownLetter(requireOwnerId(ctx), id))
    .get();
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  const isCurrent = version === letter.version || asked === undefined;
  const { companyName: company, origin } = letter;
  return { company, origin, printed: isCurrent ? letter : await asked };
}
