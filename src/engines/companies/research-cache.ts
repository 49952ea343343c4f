import * as z from "zod";
import type { Ctx } from "../../platform/context";
import type { Language } from "../../platform/language";
import { nameWords } from "./company-name";
import { hasPassingFailure } from "./passing-failure";
import { CompanyResearch } from "./schemas";
import { silentSources } from "./silent-sources";

/** KV removes late and refuses a TTL under a minute, so the value holds its own end as well. */
const CachedResearch = z.object({ expiresAt: z.number(), research: CompanyResearch });

/** Version of the stored format and of the facts' wording; an entry of another version is looked up again. */
const SHAPE = 2;

export type ResearchKey = {
  readonly name: string;
  readonly website: string;
  readonly language: Language;
  readonly pick: string | undefined;
};

export async function readResearch(ctx: Ctx, key: ResearchKey): Promise<CompanyResearch | null> {
  const stored = await ctx.env.CACHE.get(await cacheKey(key), "json");
  const { data } = CachedResearch.safeParse(stored);
  return data && data.expiresAt > ctx.now().getTime() ? data.research : null;
}

/**
 * A look-up in which a source failed in passing is kept for a short time, because it is worth asking again. One in which a
 * source did not answer is not kept at all: whoever tries again asks again.
 */
export async function writeResearch(
  ctx: Ctx,
  key: ResearchKey,
  research: CompanyResearch,
): Promise<void> {
  if (silentSources(research).length > 0) return;
  const { COMPANY_CACHE_DAYS, COMPANY_FAILURE_CACHE_MINUTES } = ctx.config;
  const lifetimeSeconds = hasPassingFailure(research)
    ? COMPANY_FAILURE_CACHE_MINUTES * 60
    : COMPANY_CACHE_DAYS * 86_400;
  const expiresAt = ctx.now().getTime() + lifetimeSeconds * 1_000;
  await ctx.env.CACHE.put(await cacheKey(key), JSON.stringify({ expiresAt, research }), {
    expirationTtl: Math.max(60, lifetimeSeconds),
  });
}

/** The name is hashed because a KV key holds 512 bytes at most. */
async function cacheKey({ name, website, language, pick }: ResearchKey): Promise<string> {
  const parts = [SHAPE, nameWords(name).join(" "), website, language, pick ?? ""];
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `companies:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
