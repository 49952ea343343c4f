import type { Ctx } from "../../../platform/context";
import { recheckSources } from "../../../engines/companies";
import { getLetter } from "../store/get-letter";
import { dropLetterCache, type LetterCacheKey } from "../request/letter-cache";
import type { LetterDetail, SourcesCheck } from "../api/schemas";

/**
 * Asks again every source that a pair of the visitor's cites, and says whether the pair still holds. Sources that were
 * asked in the last minutes are not asked once more.
 */
export async function checkSources(
  ctx: Ctx,
  { id, origin }: { id: number; origin: string },
): Promise<SourcesCheck> {
  const letter = await getLetter(ctx, { id, origin });
  const { silent } = await recheckSources(ctx, {
    name: letter.company_name,
    language: letter.language,
    claims: letter.cited_facts.filter((fact) => fact.of === "company"),
    ownOrigin: origin,
  });
  const { stale } = await getLetter(ctx, { id, origin });
  const isRetracted = stale?.reasons.some(({ kind }) => kind.startsWith("source_"));
  // The next visitor who asks for this company is not served what a source has taken back.
  if (isRetracted) ctx.later(dropLetterCache(ctx, toCacheKey(letter)));
  return { silent_sources: [...silent], stale };
}

const toCacheKey = (letter: LetterDetail): LetterCacheKey => ({
  companyName: letter.company_name,
  language: letter.language,
  wish: {
    length: letter.length,
    tone: letter.tone,
    jobTitle: letter.job_title ?? undefined,
    website: letter.website ?? undefined,
    companyPick: letter.company_pick ?? undefined,
  },
});
