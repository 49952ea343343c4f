import type { Ctx } from "../../../platform/context";
import { tailoringError } from "../errors";
import { cvGenerations } from "../store/tables";
import { ownCv } from "./own-cv";

/** It says what was removed, for the person to keep. */
export type CvRemovalReceipt = {
  readonly cvId: string;
  readonly analysisId: string;
  readonly jobTitle: string | null;
  /** They are ISO 8601 dates and times. */
  readonly createdAt: string;
  readonly removedAt: string;
};

export async function removeCv(ctx: Ctx, id: string): Promise<CvRemovalReceipt> {
  const { analysisId, jobTitle, createdAt } = cvGenerations;
  const [gone] = await ctx.db
    .delete(cvGenerations)
    .where(ownCv(ctx, id))
    .returning({ analysisId, jobTitle, createdAt });
  if (!gone) throw tailoringError("CV_NOT_FOUND");
  return {
    cvId: id,
    analysisId: gone.analysisId,
    jobTitle: gone.jobTitle,
    createdAt: new Date(gone.createdAt).toISOString(),
    removedAt: ctx.now().toISOString(),
  };
}
