import type * as z from "zod";
import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import type { Language } from "../../../platform/language";
import type { CvCheck } from "../analysis/cv-analysis";
import { checkText } from "../keeping/check-text";
import type { CvAnalysisView } from "../keeping/get-analysis";
import type { AnalysisHistory, ListedAnalysis } from "../keeping/list-analyses";
import {
  optimisedView,
  type OptimisedView,
  parseAccepted,
  parseOptimised,
} from "../optimised/optimised-view";
import { failureText } from "../pages/messages/failure-texts";
import type {
  AnalysisCheck,
  AnalysisRecord,
  AnalysisSummary,
  CvHistoryAnswer,
  OptimisedAnswer,
} from "./schemas";

export const cvFilePath = (id: string) => `/api/cv/${id}/file`;

const isoOf = (at: number) => new Date(at).toISOString();

export function toSummary(
  row: ListedAnalysis,
  language: Language,
): z.infer<typeof AnalysisSummary> {
  const { id, fileName, fileExpiresAt, kind, size, status, score, errorCode } = row;
  return {
    id,
    originalFileName: fileName,
    fileUrl: fileExpiresAt === null ? null : cvFilePath(id),
    fileType: kind,
    size,
    status,
    score,
    errorCode,
    errorMessage: errorCode === null ? null : failureText(errorCode)[language],
    processingTime: row.processingMs,
    createdAt: isoOf(row.createdAt),
    updatedAt: isoOf(row.updatedAt),
  };
}

export const toCvHistory = (
  { analyses, total, allowance }: AnalysisHistory,
  language: Language,
): z.infer<typeof CvHistoryAnswer> => ({
  success: true,
  analyses: analyses.map((row) => toSummary(row, language)),
  total,
  quota: { ...allowance, resetsAt: isoOf(allowance.resetsAt) },
});

/** An analysis that is not completed has the same fields, empty. */
export async function toRecord(
  { row, analyses, reading }: CvAnalysisView,
  language: Language,
): Promise<z.infer<typeof AnalysisRecord>> {
  const analysis = analyses?.[language];
  return {
    ...toSummary(row, language),
    scores: analysis?.scores ?? null,
    strengths: analysis?.strengths ?? [],
    weaknesses: analysis?.weaknesses ?? [],
    missingSkills: analysis?.missingSkills ?? [],
    improvements: analysis?.improvements ?? [],
    atsCompatible: analysis?.atsCompatible ?? null,
    checks: (analysis?.checks ?? []).map((check) => toCheck(check, language)),
    needs: analysis?.needs ?? [],
    questions: analysis?.questions ?? [],
    extractedData: reading ? reading.cv : null,
    fields: reading ? reading.fields : [],
    warnings: reading ? reading.warnings : [],
    optimizedVersion: reading && row.optimised ? await markdownOf(row, reading) : null,
  };
}

const toCheck = (check: CvCheck, language: Language): z.infer<typeof AnalysisCheck> => ({
  ...check,
  ...checkText(check, language),
});

type WithOptimised = { readonly optimised: string | null; readonly accepted: string | null };

async function markdownOf(
  { optimised, accepted }: WithOptimised,
  reading: CvReading,
): Promise<string | null> {
  if (optimised === null) return null;
  const stored = { optimised: parseOptimised(optimised), accepted: parseAccepted(accepted) };
  const { toMarkdown } = await import("../documents/to-markdown");
  return toMarkdown(optimisedView(reading, stored).document);
}

export async function toOptimised(
  { document, changes, score, leftOut }: OptimisedView,
  language: Language,
): Promise<z.infer<typeof OptimisedAnswer>> {
  const [{ toMarkdown }, { changeReason }] = await Promise.all([
    import("../documents/to-markdown"),
    import("../optimise/optimise-cv"),
  ]);
  return {
    success: true,
    optimizedVersion: toMarkdown(document),
    changes: changes.map((change) => ({ ...change, reason: changeReason(change, language) })),
    score,
    leftOut,
  };
}
