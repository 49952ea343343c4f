import { eq } from "drizzle-orm";
import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import type { Ctx } from "../../../platform/context";
import { cvError } from "../errors";
import { requireAnalysis } from "../keeping/own-analysis";
import { AnalysisTexts } from "../store/analysis-texts";
import { findReading } from "../store/stored-reading";
import { cvAnalyses, type StoredAnalysis } from "../store/tables";
import { type OptimisedView, optimisedView, parseAccepted, parseOptimised } from "./optimised-view";

/** It gives the optimised version, which is made once and then stored. Only a completed analysis has one. */
export async function requireOptimised(ctx: Ctx, id: string): Promise<OptimisedView> {
  const { row, view } = await findOptimised(ctx, id);
  if (row.optimised !== null) return view;
  const { changes, score, leftOut } = view;
  const optimised = JSON.stringify({ changes, score, leftOut });
  await ctx.db
    .update(cvAnalyses)
    .set({ optimised, isOptimised: true, updatedAt: ctx.now().getTime() })
    .where(eq(cvAnalyses.id, row.id));
  return view;
}

/** It is the same without storing it, for requests that only read. */
export async function findOptimised(ctx: Ctx, id: string) {
  const [row, reading] = await Promise.all([requireAnalysis(ctx, id), findReading(ctx, id)]);
  return { row, view: await optimisedOf(row, reading) };
}

export async function optimisedOf(
  row: StoredAnalysis,
  reading: CvReading | null,
): Promise<OptimisedView> {
  if (row.status !== "completed" || row.analysis === null || !reading) {
    throw cvError("ANALYSIS_NOT_COMPLETED");
  }
  const accepted = parseAccepted(row.accepted);
  if (row.optimised !== null) {
    return optimisedView(reading, { optimised: parseOptimised(row.optimised), accepted });
  }
  const { optimiseCv } = await import("../optimise/optimise-cv");
  const analyses = AnalysisTexts.parse(JSON.parse(row.analysis));
  const optimised = optimiseCv(reading, analyses[reading.language]);
  return optimisedView(reading, { optimised, accepted });
}
