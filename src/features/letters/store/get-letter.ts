import { sql } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { readingsFrom, selectReadings } from "../../../engines/companies";
import { selectMemberProfile, selectProfiles } from "../../profile";
import { citedIds } from "./cited-facts";
import { letterText } from "./document";
import { letterError, refuseUnread } from "../errors";
import { getEarlierVersion } from "../versions/get-earlier-version";
import { LetterOrigin } from "../request/letter-origin";
import { markLettersSeen } from "../request/ready-notice";
import { ownLetter } from "./own-letter";
import { type LetterDetail, LetterPair, type PdfKind } from "../api/schemas";
import { profilesOf, stalenessOf } from "./staleness";
import { generatedLetters } from "./tables";
import { LetterFlag } from "../api/version-schemas";

type LetterQuery = {
  readonly id: number;
  /** The origin of the links: the contract's URLs are absolute. */
  readonly origin: string;
  /** Absent: the current one. */
  readonly version?: number | undefined;
};

/** One version of a pair, and whether what it rests on still holds. The current one takes one round trip. */
export async function getLetter(ctx: Ctx, query: LetterQuery): Promise<LetterDetail> {
  const { id, origin, version } = query;
  markLettersSeen(ctx, id);
  const [letter, profiles, readings, own] = await readLetter(ctx, id);
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  const { language, profileVersion } = letter;
  const isCurrent = version === undefined || version === letter.version;
  const shown = isCurrent ? letter : await getEarlierVersion(ctx, { id, version });
  const documents = LetterPair.parse(shown.documents);
  const cited = citedIds(documents);
  const made = LetterOrigin.parse(letter.origin);
  const citedFacts = made.citedFacts.filter((fact) => cited.has(fact.id));
  const pdfUrl = (kind: PdfKind) =>
    `${origin}/api/letters/${id}/pdf?type=${kind}${isCurrent ? "" : `&version=${version}`}`;
  return {
    id: letter.id,
    status: letter.status,
    note: letter.note,
    company_name: letter.companyName,
    language,
    motivation_letter: letterText(documents.motivation),
    anti_motivation_letter: letterText(documents.anti_motivation),
    documents,
    ai_models: letter.aiModels,
    ...toWire(made),
    cited_facts: citedFacts,
    stale: stalenessOf(
      { language, profileVersion, citedFacts },
      {
        profiles: profilesOf({ profile: made.wish.profile, language }, { profiles, own }),
        readings: readingsFrom(readings, language),
      },
    ),
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

/** The pair's row, today's profiles, and what the sources it cites last said. */
async function readLetter(ctx: Ctx, id: number) {
  const ownerId = requireOwnerId(ctx);
  const own = ownLetter(ownerId, id);
  const [[letter], profiles, readings, ownProfile] = await ctx.db
    .batch([
      ctx.db
        .select({
          id: generatedLetters.id,
          companyName: generatedLetters.companyName,
          language: generatedLetters.language,
          profileVersion: generatedLetters.profileVersion,
          documents: generatedLetters.documents,
          aiModels: generatedLetters.aiModels,
          origin: generatedLetters.origin,
          status: generatedLetters.status,
          note: generatedLetters.note,
          createdAt: generatedLetters.createdAt,
          version: generatedLetters.version,
          versionAuthor: generatedLetters.versionAuthor,
          restoredFrom: generatedLetters.restoredFrom,
          savedAt: generatedLetters.versionSavedAt,
          flags: generatedLetters.flags,
        })
        .from(generatedLetters)
        .where(own),
      selectProfiles(ctx),
      selectReadings(
        ctx,
        sql`SELECT fact.value ->> 'source_url' FROM ${generatedLetters}, json_each(${generatedLetters.origin}, '$.citedFacts') AS fact WHERE ${own}`,
      ),
      selectMemberProfile(ctx, ownerId),
    ])
    .catch(refuseUnread);
  return [letter, profiles, readings, ownProfile] as const;
}

/** In the contract an absent wish is null. */
const toWire = ({ wish, notices, candidates, needs, silentSources, isWaived }: LetterOrigin) => ({
  length: wish.length,
  tone: wish.tone,
  job_title: wish.jobTitle ?? null,
  website: wish.website ?? null,
  company_pick: wish.companyPick ?? null,
  job_offer: wish.jobOffer ?? null,
  profile: wish.profile ?? null,
  notices,
  sources_without_answer: silentSources,
  is_counted: !isWaived,
  company_candidates: candidates,
  needs,
});
