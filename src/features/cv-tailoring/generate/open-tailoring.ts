import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { modelsOf, keyOf } from "../../../engines/models";
import { findOffer, type Offer, offerTextHash } from "../../offers";
import { completenessOf, findMyProfile, type MemberProfile, type Resume } from "../../profile";
import { planOf } from "../../quotas";
import { tailoringError } from "../errors";
import { WIDGETS_VERSION } from "../widgets/ai-widgets";
import { languageOfResume } from "../widgets/resume-language";
import { type Language, otherLanguage } from "../../../platform/language";
import { admitTailoring } from "./admit-tailoring";
import { widgetCacheKey } from "./cache-key";
import { isUsable, resumeForOffer } from "./resume-for-offer";
import { findCachedWidgets } from "./widget-cache";
import type { WidgetSet } from "./widget-set";

/** It is all that widgets are made of. */
export type TailoringBasis = {
  readonly ownerId: string;
  readonly offer: Offer;
  readonly resume: Resume;
  readonly language: Language;
  /** It is from 0 to 100. */
  readonly completeness: number;
  readonly cacheKey: string;
};

type Opened = { readonly basis: TailoringBasis; readonly cached: WidgetSet | null };

/**
 * Refusals come in the contract's order: the limit, the offer, the profile. What they need is read beside each other, so
 * that a request waits for the store once and for its counter once.
 */
export async function openTailoring(ctx: Ctx, analysisId: string): Promise<Opened> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [plan, offer, profile] = await Promise.all([
    planOf(ctx, ownerId),
    findOffer(ctx, analysisId),
    readProfile(ctx),
  ]);
  const resume = profile.read && resumeForOffer(offer, profile.read);
  const basis =
    offer && profile.read && resume && isUsable(resume)
      ? await basisOf(ctx, { ownerId, offer, resume, profile: profile.read })
      : null;
  const [, cached] = await Promise.all([
    admitTailoring(ctx, { ownerId, plan }),
    basis && findCachedWidgets(ctx, basis.cacheKey),
  ]);
  if (!offer) throw tailoringError("ANALYSIS_NOT_FOUND");
  if (profile.cause !== null) {
    throw tailoringError("RAG_NORMALIZATION_FAILED", { cause: profile.cause });
  }
  if (!resume) throw tailoringError("RAG_PROFILE_NOT_FOUND");
  if (!basis) throw tailoringError("RAG_INCOMPLETE");
  return { basis, cached };
}

type ProfileRead = {
  readonly read: MemberProfile | null;
  /** It is why a profile that is there could not be parsed. */
  readonly cause: unknown;
};

/** A profile that does not parse is told of once its turn has come. */
async function readProfile(ctx: Ctx): Promise<ProfileRead> {
  const profile = await findMyProfile(ctx).catch((error: unknown) => {
    if (error instanceof Error && /^(?:\$?ZodError|SyntaxError)$/.test(error.name)) return error;
    throw error;
  });
  return profile instanceof Error ? { read: null, cause: profile } : { read: profile, cause: null };
}

type Parts = Pick<TailoringBasis, "ownerId" | "offer" | "resume"> & {
  readonly profile: MemberProfile;
};

async function basisOf(
  ctx: Ctx,
  { ownerId, offer, resume, profile }: Parts,
): Promise<TailoringBasis> {
  const isMain = resume === profile.resume;
  const language = languageOfResume(
    resume,
    isMain ? profile.language : otherLanguage(profile.language),
  );
  const completeness = completenessOf(resume).percent;
  const cacheKey = await widgetCacheKey({
    analysisId: offer.id,
    completeness,
    descriptionHash: await offerTextHash(offer.text),
    ownerId,
    profileVersion: profile.version,
    versions: [WIDGETS_VERSION, language, ...modelsOf(ctx).map(keyOf)],
  });
  return { ownerId, offer, resume, language, completeness, cacheKey };
}
