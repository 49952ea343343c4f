import { findMyProfile, saveMyProfile } from "../../src/features/profile";
import type { Actor } from "../../src/platform/context";
import { testCtx } from "./context";
import { aTailoredResume } from "./tailored-resume";
import { saveOffer } from "./tailoring";

type Member = { readonly id: number; readonly username: string };

const memberCtx = ({ id, username }: Member) => {
  const actor: Actor = {
    kind: "user",
    userId: id,
    username,
    role: "user",
    accountSessionId: "none",
  };
  return testCtx(actor);
};

/** It is what the routes of CV tailoring name: an offer of this person, whose profile is there too. */
export async function tailoringExistingFor(person: Member) {
  const ctx = memberCtx(person);
  const profile = await findMyProfile(ctx);
  const version = profile?.version ?? null;
  await saveMyProfile(ctx, { resume: aTailoredResume(), version, origins: {} });
  return { analysisId: [await saveOffer(person)] };
}

/** It is whether a path belongs to CV tailoring. */
export const isOfTailoring = (pattern: string) => /^\/api\/cv\/generat/.test(pattern);
