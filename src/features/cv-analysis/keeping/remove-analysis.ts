import { cancelJob } from "../../../engines/jobs";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { cvError } from "../errors";
import { cvKeysOf } from "../store/cv-keys";
import { cvAnalyses } from "../store/tables";
import { ownAnalysis } from "./own-analysis";

/** It says what was removed, for the person to keep. */
export type RemovalReceipt = {
  readonly analysisId: string;
  readonly fileName: string;
  readonly sha256: string;
  /** It is an ISO 8601 date and time. */
  readonly removedAt: string;
};

/**
 * The row goes first, so that a job which is at work has nowhere to save; then the file and its text. A kill in between
 * leaves objects that no row names, which the sweep of the night removes.
 */
export async function removeAnalysis(ctx: Ctx, id: string): Promise<RemovalReceipt> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [removed] = await ctx.db
    .delete(cvAnalyses)
    .where(ownAnalysis(ctx, id))
    .returning({ fileName: cvAnalyses.fileName, sha256: cvAnalyses.sha256 });
  if (!removed) throw cvError("ANALYSIS_NOT_FOUND");
  await cancelJob(ctx, { jobId: id, ownerId });
  await ctx.env.FILES.delete(cvKeysOf(id));
  return { analysisId: id, ...removed, removedAt: ctx.now().toISOString() };
}
