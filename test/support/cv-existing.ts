import { env } from "cloudflare:workers";
import { openCompletedJob } from "../../src/engines/jobs";
import { READER_VERSION } from "../../src/engines/cv-reading/read-cv-result";
import { readCv } from "../../src/engines/cv-reading/read-cv";
import { analyseCv } from "../../src/features/cv-analysis/analysis/analyse-cv";
import { cvFileKey } from "../../src/features/cv-analysis/store/cv-keys";
import { storeReading } from "../../src/features/cv-analysis/store/stored-reading";
import { cvAnalyses } from "../../src/features/cv-analysis/store/tables";
import { cvAnalysisJob } from "../../src/features/cv-analysis/work/cv-job";
import { testCtx } from "./context";
import { aCvText } from "./cvs";

/** It is a completed analysis of this person, stored as its job would have stored it. */
export async function aStoredAnalysis({ id: userId }: { readonly id: number }): Promise<string> {
  const ctx = testCtx({ kind: "system", name: "test" });
  const [id, ownerId, now] = [crypto.randomUUID(), `user:${userId}`, Date.now()];
  const bytes = new TextEncoder().encode(aCvText());
  const outcome = await readCv({ bytes, fileName: "cv.txt" });
  if (!outcome.ok) throw new Error(outcome.code);
  const { reading } = outcome;
  const analysed = { reading, offer: null, asOf: new Date(now) };
  const analyses = {
    fr: analyseCv({ ...analysed, language: "fr" }),
    en: analyseCv({ ...analysed, language: "en" }),
  };
  await Promise.all([
    storeReading(ctx, id, reading),
    env.FILES.put(cvFileKey(id), bytes),
    ctx.db.insert(cvAnalyses).values({
      id,
      ownerId,
      fileName: "cv.txt",
      kind: "txt",
      size: bytes.length,
      sha256: "0".repeat(64),
      fileExpiresAt: now + 86_400_000,
      readerVersion: READER_VERSION,
      reuseKey: id,
      isOptimised: false,
      status: "completed",
      hasReading: true,
      score: analyses.fr.score,
      analysis: JSON.stringify(analyses),
      processingMs: 1,
      createdAt: now,
      updatedAt: now,
    }),
    openCompletedJob(ctx, cvAnalysisJob, {
      jobId: id,
      ownerId,
      input: { analysisId: id, kind: "txt", hasOffer: false, readFor: null },
      resultId: id,
    }),
  ]);
  return id;
}

/** It is whether a path names an analysis of a CV. */
export const isOfCvs = (pattern: string) => /^\/(api\/cv|analyses)\b/.test(pattern);
