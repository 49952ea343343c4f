import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { letterError } from "../errors";
import { LetterOrigin } from "../request/letter-origin";
import { ownLetter } from "../store/own-letter";
import { LetterPair } from "../api/schemas";
import { generatedLetters } from "../store/tables";

/** Reads what a new version is made from. */
export async function getCurrentVersion(ctx: Ctx, id: number) {
  const letter = await ctx.db
    .select({
      id: generatedLetters.id,
      companyName: generatedLetters.companyName,
      companyInfo: generatedLetters.companyInfo,
      language: generatedLetters.language,
      documents: generatedLetters.documents,
      origin: generatedLetters.origin,
      version: generatedLetters.version,
      saveId: generatedLetters.saveId,
      flags: generatedLetters.flags,
    })
    .from(generatedLetters)
    .where(ownLetter(requireOwnerId(ctx), id))
    .get();
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  return {
    ...letter,
    documents: LetterPair.parse(letter.documents),
    origin: LetterOrigin.parse(letter.origin),
  };
}
export type CurrentVersion = Awaited<ReturnType<typeof getCurrentVersion>>;
