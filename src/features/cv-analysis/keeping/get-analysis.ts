import { and, eq } from "drizzle-orm";
import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import { jobLog, JobStatus } from "../../../engines/jobs";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { AnalysisTexts } from "../store/analysis-texts";
import { findReading } from "../store/stored-reading";
import { cvAnalyses, type StoredAnalysis } from "../store/tables";
import { ANALYSIS_FAILED } from "../work/failure-codes";
import { requireAnalysis } from "./own-analysis";

export type CvAnalysisView = {
  readonly row: StoredAnalysis;
  /** It is null until the analysis is completed. */
  readonly analyses: AnalysisTexts | null;
  readonly reading: CvReading | null;
  /** It is null once the job has ended, or is forgotten. */
  readonly job: JobStatus | null;
};

/** It gives one analysis with the reading that it rests on. The object and the job are asked beside the row. */
export async function getAnalysis(ctx: Ctx, id: string): Promise<CvAnalysisView> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const [found, reading, status] = await Promise.all([
    requireAnalysis(ctx, id),
    findReading(ctx, id),
    jobLog(ctx.env, id).status(ownerId),
  ]);
  const job = JobStatus.nullable().parse(status);
  const row = endedRow(ctx, found, job);
  const analyses = row.analysis === null ? null : AnalysisTexts.parse(JSON.parse(row.analysis));
  const isRunning = row.status === "processing";
  return { row, analyses, reading: analyses ? reading : null, job: isRunning ? job : null };
}

/** A job may come a moment after its row. */
const JOB_COMES_WITHIN_MS = 60_000;

/** Where the job has ended without a word, as a dead letter does, the row learns of it here. */
function endedRow(ctx: Ctx, row: StoredAnalysis, job: JobStatus | null): StoredAnalysis {
  if (row.status !== "processing") return row;
  const isLost = job === null && ctx.now().getTime() - row.createdAt > JOB_COMES_WITHIN_MS;
  if (!isLost && job?.status !== "failed") return row;
  const failed = { status: "failed", errorCode: ANALYSIS_FAILED, reuseKey: null } as const;
  ctx.later(
    ctx.db
      .update(cvAnalyses)
      .set({ ...failed, updatedAt: ctx.now().getTime() })
      .where(and(eq(cvAnalyses.id, row.id), eq(cvAnalyses.status, "processing"))),
  );
  return { ...row, ...failed };
}
