import * as z from "zod";
import type { Ctx } from "../../platform/context";
import { requireSession } from "../../platform/session";
import { citedIds } from "./cited-facts";
import { letterError } from "./errors";
import { getEarlierVersion } from "./get-earlier-version";
import { LetterOrigin, standardOrigin } from "./letter-origin";
import { letterText } from "./document";
import { ownLetter } from "./own-letter";
import { type LetterDetail, LetterPair, type PdfKind } from "./schemas";
import { generatedLetters } from "./tables";
import { LetterFlag } from "./version-schemas";

type LetterQuery = {
  readonly id: number;
  /** Of the request: the contract's URLs are absolute. */
  readonly origin: string;
  /** Absent: the current one. */
  readonly version?: number | undefined;
};

export async function getLetter(ctx: Ctx, query: LetterQuery): Promise<LetterDetail> {
  const { id, origin, version } = query;
  const letter = await ctx.db
    .select({
      id: generatedLetters.id,
      companyName: generatedLetters.companyName,
      language: generatedLetters.language,
      documents: generatedLetters.documents,
      aiModels: generatedLetters.aiModels,
      origin: generatedLetters.origin,
      createdAt: generatedLetters.createdAt,
      version: generatedLetters.version,
      versionAuthor: generatedLetters.versionAuthor,
      restoredFrom: generatedLetters.restoredFrom,
      savedAt: generatedLetters.versionSavedAt,
      flags: generatedLetters.flags,
    })
    .from(generatedLetters)
    .where(ownLetter(requireSession(ctx), id))
    .get();
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  const isCurrent = version === undefined || version === letter.version;
  const shown = isCurrent ? letter : await getEarlierVersion(ctx, { id, version });
  const documents = LetterPair.parse(shown.documents);
  const cited = citedIds(documents);
  const made = letter.origin ? LetterOrigin.parse(letter.origin) : standardOrigin;
  const pdfUrl = (kind: PdfKind) =>
    `${origin}/api/letters/${id}/pdf?type=${kind}${isCurrent ? "" : `&version=${version}`}`;
  return {
    id: letter.id,
    company_name: letter.companyName,
    language: letter.language,
    motivation_letter: letterText(documents.motivation),
    anti_motivation_letter: letterText(documents.anti_motivation),
    documents,
    ai_models: letter.aiModels,
    ...toWire(made),
    cited_facts: made.citedFacts.filter((fact) => cited.has(fact.id)),
    version: shown.version,
    current_version: letter.version,
    version_author: shown.versionAuthor,
    version_saved_at: new Date(shown.savedAt ?? letter.createdAt).toISOString(),
    restored_from: shown.restoredFrom,
    flags: z.array(LetterFlag).parse(shown.flags ?? []),
    created_at: new Date(letter.createdAt).toISOString(),
    pdf_motivation_url: pdfUrl("motivation"),
    pdf_anti_motivation_url: pdfUrl("anti_motivation"),
    pdf_dual_url: pdfUrl("dual"),
  };
}

const toWire = ({ options, notices, candidates }: LetterOrigin) => ({
  length: options.length,
  tone: options.tone,
  job_title: options.jobTitle,
  notices,
  company_candidates: candidates,
});
