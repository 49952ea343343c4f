import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { CompanyInfo, type LetterOptions, LetterOrigin } from "./letter-origin";
import { LetterPair } from "../api/schemas";

/** Made of the owner's profile and a company's name only: nothing of the visitor who asked first. */
const CachedLetters = z.object({
  profileVersion: z.string(),
  companyInfo: CompanyInfo,
  documents: LetterPair,
  aiModels: z.array(z.string()),
  origin: LetterOrigin,
});
export type CachedLetters = z.infer<typeof CachedLetters>;

export type LetterCacheKey = {
  readonly company: string;
  readonly language: Language;
  readonly options: LetterOptions;
};

/**
 * The profile's version lives in the value, not in the key, so that the look-up need not wait for the profile. A value
 * of another version is no hit.
 */
export async function readLetterCache(
  ctx: Ctx,
  key: LetterCacheKey,
): Promise<CachedLetters | null> {
  if (!ctx.config.LETTER_CACHE) return null;
  const stored = await ctx.env.CACHE.get(await cacheKey(key), "json");
  return CachedLetters.safeParse(stored).data ?? null;
}

export async function writeLetterCache(
  ctx: Ctx,
  key: LetterCacheKey,
  letters: CachedLetters,
): Promise<void> {
  await ctx.env.CACHE.put(await cacheKey(key), JSON.stringify(letters), {
    expirationTtl: ctx.config.LETTER_CACHE_HOURS * 3600,
  });
}

/** For what turned out not to hold. */
export async function dropLetterCache(ctx: Ctx, key: LetterCacheKey): Promise<void> {
  await ctx.env.CACHE.delete(await cacheKey(key));
}

/** An offer is the visitor's own material, and another draft is asked for because the first one is there. */
export const isCacheable = ({ jobOffer, draft }: { jobOffer: string | null; draft: number }) =>
  jobOffer === null && draft === 0;

/**
 * Spacing (collapsed by the request's schema) and the encoding of accents make no other company. Case does: the letters
 * spell the name as it was asked for, and nobody shall find a stranger's "mIChELIN" in theirs. Hashed: a KV key holds 512
 * bytes at most.
 */
async function cacheKey({ company, language, options }: LetterCacheKey): Promise<string> {
  const normalised = company.normalize("NFC");
  const bytes = new TextEncoder().encode(JSON.stringify([normalised, language, options]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `letters:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
