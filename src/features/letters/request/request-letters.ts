import type { Client } from "../../../platform/client";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { requireOwnerId } from "../../../platform/session";
import { openCompletedJob, openJob } from "../../../engines/jobs";
import { addressKeyOf } from "../../../platform/limits";
import { reserveQuota, viewQuota } from "../../quotas";
import type { Profile } from "../../profile";
import { letterError } from "../errors";
import { getCandidate } from "./get-candidate";
import { type CachedLetters, isCacheable, readLetterCache } from "./letter-cache";
import { lettersJob } from "./letters-job";
import type { LettersJobInput } from "./letters-job-input";
import { lettersQuota } from "./letters-quota";
import { refusalToError } from "./refusal";
import { requireAccess } from "./require-access";
import { insertLetter } from "../store/save-letter";
import type { GenerateLetters } from "../api/request-schema";
import type { GenerationAccepted } from "../api/schemas";

type LettersRequest = { readonly request: GenerateLetters; readonly client: Client };

/**
 * Admits a request in three waves of binding calls: gate with profile and cache, quota, log. A pair written in the
 * last hours for the same company, profile and language serves at once and takes no slot.
 */
export async function requestLetters(
  ctx: Ctx,
  { request, client }: LettersRequest,
): Promise<GenerationAccepted> {
  const ownerId = requireOwnerId(ctx);
  const asked = { ...toJobInput(request, ctx.language), ownOrigin: client.origin };
  const [access, profile, cached, addressKey] = await Promise.all([
    requireAccess(ctx),
    getCandidate(ctx, { ownerId, ...asked }),
    isCacheable(asked.wish) ? readLetterCache(ctx, asked) : null,
    addressKeyOf(ctx.config.SIGNING_SECRET, client.address),
  ]);
  const input = { ...asked, access };
  if (cached?.profileVersion === profile.version)
    return serveCached(ctx, { input, cached, profile });

  const jobId = crypto.randomUUID();
  const admission = await reserveQuota(ctx, lettersQuota, { ownerId, jobId, addressKey });
  if (!admission.ok) throw refusalToError(admission.refusal);
  const isOpen = await openJob(ctx, lettersJob, { jobId, ownerId, input, addressKey });
  if (!isOpen) throw letterError("QUEUE_ERROR");
  ctx.log.info("letters_requested", { job_id: jobId, rate_limit_remaining: admission.remaining });
  const { remaining } = admission;
  return {
    job_id: jobId,
    status: "queued",
    message: acceptedText(remaining)[ctx.language],
    remaining,
  };
}

function toJobInput(request: GenerateLetters, language: Language): LettersJobInput {
  return {
    companyName: request.company_name,
    language: request.language ?? language,
    wish: {
      length: request.length,
      tone: request.tone,
      jobTitle: request.job_title,
      website: request.website,
      companyPick: request.company_pick,
      jobOffer: request.job_offer,
      profile: request.profile,
      draft: request.again ? 1 + Math.floor(Math.random() * 1_000_000) : undefined,
    },
  };
}

type CacheHit = {
  readonly input: LettersJobInput;
  readonly cached: CachedLetters;
  readonly profile: Pick<Profile, "resume" | "version">;
};

async function serveCached(
  ctx: Ctx,
  { input, cached, profile }: CacheHit,
): Promise<GenerationAccepted> {
  const ownerId = requireOwnerId(ctx);
  const jobId = crypto.randomUUID();
  const { withDate } = await import("../compose");
  const { motivation, anti_motivation } = cached.documents;
  const documents = {
    motivation: { ...withDate(motivation, profile, ctx.now()), type: motivation.type },
    anti_motivation: {
      ...withDate(anti_motivation, profile, ctx.now()),
      type: anti_motivation.type,
    },
  };
  const { id } = await insertLetter(ctx, {
    jobId,
    ownerId,
    companyName: input.companyName,
    companyInfo: cached.companyInfo,
    language: input.language,
    profileVersion: cached.profileVersion,
    documents,
    aiModels: cached.aiModels,
    origin: { ...cached.origin, access: input.access, calls: [] },
    generationTimeMs: 0,
    writingTimeMs: 0,
    hasPdfs: false,
  });
  const [, quota] = await Promise.all([
    openCompletedJob(ctx, lettersJob, { jobId, ownerId, input, resultId: String(id) }),
    viewQuota(ctx, lettersQuota, { ownerId }),
  ]);
  const remaining = Math.max(0, ctx.config.DAILY_LIMIT - quota.used);
  return { job_id: jobId, status: "completed", message: cachedText[ctx.language], remaining };
}

const acceptedText = (remaining: number): Record<Language, string> => ({
  fr: `C’est noté, la plume est au travail. Encore ${remaining} ${remaining > 1 ? "paires" : "paire"} aujourd’hui.`,
  en: `Noted, the pen is at work. ${remaining} more ${remaining === 1 ? "pair" : "pairs"} today.`,
});

const cachedText: Record<Language, string> = {
  fr: "Ces lettres venaient d’être écrites : elles sont prêtes, et rien n’est décompté.",
  en: "These letters had just been written: they are ready, and nothing is counted.",
};
