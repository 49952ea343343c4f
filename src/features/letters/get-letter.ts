import { and, eq, isNull, sql } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { requireSession } from "../../platform/session";
import { CandidateId, readingsFrom, selectReadings } from "../companies";
import { selectProfiles } from "../profile";
import { letterError } from "./errors";
import { LetterOrigin, standardOrigin } from "./letter-origin";
import { type LetterDetail, LetterPair, type PdfKind } from "./schemas";
import { stalenessOf } from "./staleness";
import { generatedLetters } from "./tables";

/** `origin` of the request: the contract's URLs are absolute. One round trip, what the pair rests on today included. */
export async function getLetter(
  ctx: Ctx,
  { id, origin }: { id: number; origin: string },
): Promise<LetterDetail> {
  const own = ownLetter(requireSession(ctx), id);
  const [[letter], profiles, readings] = await ctx.db.batch([
    ctx.db
      .select({
        id: generatedLetters.id,
        companyName: generatedLetters.companyName,
        language: generatedLetters.language,
        profileVersion: generatedLetters.profileVersion,
        motivationLetter: generatedLetters.motivationLetter,
        antiMotivationLetter: generatedLetters.antiMotivationLetter,
        documents: generatedLetters.documents,
        aiModels: generatedLetters.aiModels,
        origin: generatedLetters.origin,
        createdAt: generatedLetters.createdAt,
      })
      .from(generatedLetters)
      .where(own),
    selectProfiles(ctx),
    selectReadings(
      ctx,
      sql`SELECT fact.value ->> 'source_url' FROM ${generatedLetters}, json_each(${generatedLetters.origin}, '$.citedFacts') AS fact WHERE ${own}`,
    ),
  ]);
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  const pdfUrl = (kind: PdfKind) => `${origin}/api/letters/${id}/pdf?type=${kind}`;
  const { language, profileVersion } = letter;
  const made = letter.origin ? LetterOrigin.parse(letter.origin) : standardOrigin;
  return {
    id: letter.id,
    company_name: letter.companyName,
    language,
    motivation_letter: letter.motivationLetter,
    anti_motivation_letter: letter.antiMotivationLetter,
    documents: LetterPair.parse(letter.documents),
    ai_models: letter.aiModels,
    ...toWire(made),
    stale: stalenessOf(
      { language, profileVersion, citedFacts: made.citedFacts },
      { profiles, readings: readingsFrom(readings, language) },
    ),
    created_at: new Date(letter.createdAt).toISOString(),
    pdf_motivation_url: pdfUrl("motivation"),
    pdf_anti_motivation_url: pdfUrl("anti_motivation"),
    pdf_dual_url: pdfUrl("dual"),
  };
}

const toWire = ({ options, jobOffer, citedFacts, notices, candidates }: LetterOrigin) => ({
  length: options.length,
  tone: options.tone,
  job_title: options.jobTitle,
  website: options.website,
  // Older rows hold whatever was sent.
  company_pick: CandidateId.safeParse(options.pick).data ?? null,
  job_offer: jobOffer,
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
