import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { requireSession } from "../../platform/session";
import { letterError } from "./errors";
import { LetterOrigin, standardOrigin } from "./letter-origin";
import { type LetterDetail, LetterPair, type PdfKind } from "./schemas";
import { generatedLetters } from "./tables";

/** `origin` of the request: the contract's URLs are absolute. */
export async function getLetter(
  ctx: Ctx,
  { id, origin }: { id: number; origin: string },
): Promise<LetterDetail> {
  const letter = await ctx.db
    .select({
      id: generatedLetters.id,
      companyName: generatedLetters.companyName,
      language: generatedLetters.language,
      motivationLetter: generatedLetters.motivationLetter,
      antiMotivationLetter: generatedLetters.antiMotivationLetter,
      documents: generatedLetters.documents,
      aiModels: generatedLetters.aiModels,
      origin: generatedLetters.origin,
      createdAt: generatedLetters.createdAt,
    })
    .from(generatedLetters)
    .where(ownLetter(requireSession(ctx), id))
    .get();
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  const pdfUrl = (kind: PdfKind) => `${origin}/api/letters/${id}/pdf?type=${kind}`;
  return {
    id: letter.id,
    company_name: letter.companyName,
    language: letter.language,
    motivation_letter: letter.motivationLetter,
    anti_motivation_letter: letter.antiMotivationLetter,
    documents: LetterPair.parse(letter.documents),
    ai_models: letter.aiModels,
    ...toWire(letter.origin ? LetterOrigin.parse(letter.origin) : standardOrigin),
    created_at: new Date(letter.createdAt).toISOString(),
    pdf_motivation_url: pdfUrl("motivation"),
    pdf_anti_motivation_url: pdfUrl("anti_motivation"),
    pdf_dual_url: pdfUrl("dual"),
  };
}

const toWire = ({ options, citedFacts, notices, candidates }: LetterOrigin) => ({
  length: options.length,
  tone: options.tone,
  job_title: options.jobTitle,
  cited_facts: citedFacts,
  notices,
  company_candidates: candidates,
});

/** Another visitor's letter and a deleted one are not there, whatever id is guessed. */
export const ownLetter = (visitorId: string, id: number) =>
  and(
    eq(generatedLetters.id, id),
    eq(generatedLetters.visitorId, visitorId),
    isNull(generatedLetters.deletedAt),
  );
