import type { Ctx } from "../../../platform/context";
import { listOffers, type Offer } from "../../offers";
import { findMyProfile } from "../../profile";
import { type CvListPage, listCvPage } from "./list-cv-page";

const OFFERS_SHOWN = 100;
const CVS_SHOWN = 20;

/** It is what the page of tailored CVs starts from. */
export type TailoringStart = {
  /** They are the newest hundred. */
  readonly offers: readonly Offer[];
  /** `thin` tells of no post, project, skill or degree, so that nothing can be chosen from it. */
  readonly profile: "none" | "thin" | "ready";
  readonly kept: CvListPage;
  readonly pages: number;
};

export async function tailoringStart(ctx: Ctx, page: number): Promise<TailoringStart> {
  const [{ offers }, profile, kept] = await Promise.all([
    listOffers(ctx, { page: 1, limit: OFFERS_SHOWN }),
    findMyProfile(ctx),
    listCvPage(ctx, { page, limit: CVS_SHOWN }),
  ]);
  const resume = profile?.resume;
  const isThin =
    !resume ||
    [resume.work, resume.projects, resume.skills, resume.education].every(
      ({ length }) => length === 0,
    );
  return {
    offers,
    profile: resume ? (isThin ? "thin" : "ready") : "none",
    kept,
    pages: Math.max(1, Math.ceil(kept.total / CVS_SHOWN)),
  };
}
