import { and, eq } from "drizzle-orm";
import * as z from "zod";
import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import { JobFailure } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import type { CvChange } from "../optimise/cv-change";
import { cvAnalyses, type StoredAnalysis } from "../store/tables";
import { findReading } from "../store/stored-reading";
import { AnalysisTexts, type AnalysisTexts as Analyses } from "../store/analysis-texts";
import type { CvRun } from "./cv-job-input";
import { isFault } from "./failure-codes";
import { notifyOfAnalysis } from "./ready-notice";
import { readOnce } from "./read-once";

const Checked = z.object({ kind: z.string(), language: z.string(), pages: z.number().int() });

/** It reads, checks, scores, optimises, saves and tells. A step that is repeated does no harm. */
export async function runCvJob(ctx: Ctx, run: CvRun): Promise<string> {
  const { analysisId } = run.input;
  const row = await findRow(ctx, run);
  const outcome = await readOnce(ctx, run, row.fileName);
  if (outcome !== "read") throw await failed(ctx, run, outcome === "gone" ? "CV_REMOVED" : outcome);
  const reading = await requireReading(ctx, run);
  await run.step("check", { result: Checked }, () => ({
    kind: reading.kind,
    language: reading.language,
    pages: reading.sheets.length,
  }));
  const analyses = await run.step("score", { result: AnalysisTexts }, () =>
    score(reading, { offer: row.offer, createdAt: run.createdAt }),
  );
  const wordings = row.isOptimised ? await reworded(ctx, run, reading) : [];
  const optimised = await run.step("optimise", { result: z.string().nullable() }, () =>
    row.isOptimised ? optimise(reading, { analyses, wordings }) : null,
  );
  await run.step("save", { result: z.boolean() }, () => save(ctx, run, { analyses, optimised }));
  await run.step("notify", { result: z.boolean() }, async () => {
    const { fileName } = row;
    const { score: points } = analyses.fr;
    await notifyOfAnalysis(ctx, { id: analysisId, ownerId: run.ownerId, fileName, score: points });
    return true;
  });
  return analysisId;
}

const own = ({ input, ownerId }: CvRun) =>
  and(eq(cvAnalyses.id, input.analysisId), eq(cvAnalyses.ownerId, ownerId));

/** The person may have deleted the analysis since the job was opened. */
async function findRow(
  ctx: Ctx,
  run: CvRun,
): Promise<Pick<StoredAnalysis, "fileName" | "offer" | "isOptimised">> {
  const { fileName, offer, isOptimised } = cvAnalyses;
  const row = await ctx.db
    .select({ fileName, offer, isOptimised })
    .from(cvAnalyses)
    .where(own(run))
    .get();
  if (!row) throw new JobFailure("CV_REMOVED", true);
  return row;
}

async function requireReading(ctx: Ctx, run: CvRun): Promise<CvReading> {
  const reading = await findReading(ctx, run.input.analysisId);
  if (!reading) throw await failed(ctx, run, "CV_REMOVED");
  return reading;
}

type Asked = { readonly offer: string | null; readonly createdAt: number };

/** The date is that of the request, so that a run which takes over finds the same score. */
async function score(reading: CvReading, { offer, createdAt }: Asked): Promise<Analyses> {
  const { analyseCv } = await import("../analysis/analyse-cv");
  const asOf = new Date(createdAt);
  return {
    fr: analyseCv({ reading, offer, asOf, language: "fr" }),
    en: analyseCv({ reading, offer, asOf, language: "en" }),
  };
}

async function reworded(ctx: Ctx, run: CvRun, reading: CvReading): Promise<CvChange[]> {
  const { rewordBullets } = await import("./reword-bullets");
  return rewordBullets(ctx, run, reading);
}

type Found = { readonly analyses: Analyses; readonly wordings: readonly CvChange[] };

async function optimise(reading: CvReading, { analyses, wordings }: Found): Promise<string> {
  const { optimiseCv } = await import("../optimise/optimise-cv");
  return JSON.stringify(optimiseCv(reading, analyses[reading.language], wordings));
}

type Result = { readonly analyses: Analyses; readonly optimised: string | null };

async function save(ctx: Ctx, run: CvRun, { analyses, optimised }: Result): Promise<boolean> {
  const now = ctx.now().getTime();
  const saved = await ctx.db
    .update(cvAnalyses)
    .set({
      status: "completed",
      errorCode: null,
      hasReading: true,
      score: analyses.fr.score,
      analysis: JSON.stringify(analyses),
      optimised,
      processingMs: now - run.createdAt,
      updatedAt: now,
    })
    .where(own(run))
    .returning({ id: cvAnalyses.id });
  return saved.length > 0;
}

/** A failure of ours gives the slot back, and the same file may be sent anew. */
async function failed(ctx: Ctx, run: CvRun, code: string): Promise<JobFailure> {
  const now = ctx.now().getTime();
  await ctx.db
    .update(cvAnalyses)
    .set({
      status: "failed",
      errorCode: code,
      processingMs: now - run.createdAt,
      updatedAt: now,
    })
    .where(own(run));
  return new JobFailure(code, !isFault(code));
}
