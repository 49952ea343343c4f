import type { Ctx } from "../../platform/context";
import type { OutsideCtx } from "../../platform/guarded-fetch";
import type { Language } from "../../platform/language";
import { askAgain } from "./ask-again";
import { claimUnasked, originKey, type Origin, recordReadings } from "./readings";
import type { CitedClaim } from "./retraction";
import { SourceKey } from "./schemas";

type Recheck = {
  /** It is the name of the company as its letters spell it. */
  readonly name: string;
  readonly language: Language;
  readonly claims: readonly CitedClaim[];
  readonly ownOrigin?: string | undefined;
};

/** A letter cites fewer. The bound protects the servers, each of which is visited once. */
const MAX_SOURCES = 12;

/**
 * It asks sources again for what was read from them and stores the answers, except sources asked within the last minutes.
 * It returns the addresses that were asked and did not answer.
 */
export async function recheckSources(
  ctx: Ctx & OutsideCtx,
  { name, language, claims, ownOrigin }: Recheck,
): Promise<{ asked: number; silent: readonly string[] }> {
  const origins = originsOf(claims).slice(0, MAX_SOURCES);
  if (!ctx.config.COMPANY_RESEARCH || origins.length === 0) return { asked: 0, silent: [] };
  const since = ctx.now().getTime() - ctx.config.COMPANY_FAILURE_CACHE_MINUTES * 60_000;
  const due = await claimUnasked(ctx, { origins, language, since });
  const inquiry = {
    ctx,
    name,
    language,
    signal: AbortSignal.timeout(ctx.config.COMPANY_RESEARCH_TIMEOUT_MS),
    retrievedAt: ctx.now().toISOString(),
    ownOrigin,
  };
  const readings = await askAgain(inquiry, due);
  await recordReadings(ctx, { language, readings });
  const silent = readings.flatMap(({ url, facts }) => (facts === null ? url : []));
  ctx.log.info("sources_rechecked", { asked: readings.length, silent: silent.length });
  return { asked: readings.length, silent };
}

/** It lists each source once. */
function originsOf(claims: readonly CitedClaim[]): Origin[] {
  const origins = claims.flatMap(({ id, source_url: url }): [string, Origin][] => {
    const source = SourceKey.safeParse(id.split(":")[1]).data;
    if (!source || url === undefined) return [];
    const origin = { source, url };
    return [[originKey(origin), origin]];
  });
  return [...new Map(origins).values()];
}
