import { env } from "cloudflare:workers";
import { choiceDefaults, CvChoices, generateCv } from "../../src/features/cv-tailoring";
import { findMyProfile, saveMyProfile } from "../../src/features/profile";
import { configOf } from "../../src/platform/config";
import type { Actor } from "../../src/platform/context";
import { testCtx } from "./context";
import { planQuotas } from "./plans";
import { aTailoredResume } from "./tailored-resume";
import { saveOffer } from "./tailoring";

type Member = { readonly id: number; readonly username: string };

export const memberCtx = ({ id, username }: Member) => {
  const actor: Actor = {
    kind: "user",
    userId: id,
    username,
    role: "user",
    accountSessionId: "none",
  };
  const { SIGNING_SECRET } = env;
  // A test may ask more often than an hour allows.
  return testCtx(actor, { config: configOf({ SIGNING_SECRET, PLAN_QUOTAS: planQuotas() }) });
};

/** It is what the routes of CV tailoring name: an offer of this person, whose profile is there too, and a tailored CV. */
export async function tailoringExistingFor(person: Member, pattern: string) {
  const ctx = memberCtx(person);
  const profile = await findMyProfile(ctx);
  const version = profile?.version ?? null;
  await saveMyProfile(ctx, { before: profile, resume: aTailoredResume(), version, origins: {} });
  const analysisId = await saveOffer(person);
  if (!/:cvId|\{cvId\}/.test(pattern)) return { analysisId: [analysisId], template: ["tech"] };
  const choices = CvChoices.parse({ ...choiceDefaults, pages: 1, pinned: [], excluded: [] });
  const { id } = await generateCv(ctx, { analysisId, choices });
  return { analysisId: [analysisId], cvId: [id], template: ["tech"] };
}

/** It is whether a path belongs to CV tailoring. */
export const isOfTailoring = (pattern: string) => /^\/(api\/cv\/generat|cv\b)/.test(pattern);
