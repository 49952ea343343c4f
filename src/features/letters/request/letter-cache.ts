import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { CompanyInfo, LetterOrigin } from "./letter-origin";
import type { LetterWish } from "./wish";
import { LetterPair } from "../api/schemas";

/** A cached pair is made of the candidate's profile and a company's name: nothing in it is the first visitor's own. */
const CachedLetters = z.object({
  profileVersion: z.string(),
  companyInfo: CompanyInfo,
  documents: LetterPair,
  aiModels: z.array(z.string()),
  origin: LetterOrigin,
});
export type CachedLetters = z.infer<typeof CachedLetters>;

export type LetterCacheKey = {
  readonly companyName: string;
  readonly language: Language;
  readonly wish: LetterWish;
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

/** A pair is dropped when something that it says turned out not to hold. */
export async function dropLetterCache(ctx: Ctx, key: LetterCacheKey): Promise<void> {
  await ctx.env.CACHE.delete(await cacheKey(key));
}

/** An offer and a profile are the asker's own, and another draft is asked for because the first one is there. */
export const isCacheable = ({ jobOffer, profile, draft }: LetterWish) =>
  jobOffer === undefined && profile === undefined && draft === undefined;

/**
 * Spacing (collapsed by the request's schema) and the encoding of accents make no other company. Case does: the letters
 * spell the name as it was asked for, and a stranger's "mIChELIN" has no place in them. A key is hashed, as KV takes 512
 * bytes at most.
 */
async function cacheKey({ companyName, language, wish }: LetterCacheKey): Promise<string> {
  const { length, tone, jobTitle = null, website = null, companyPick: pick = null } = wish;
  const asked = { length, tone, jobTitle, website, pick };
  const key = JSON.stringify([companyName.normalize("NFC"), language, asked]);
  const bytes = new TextEncoder().encode(key);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `letters:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
