import * as z from "zod";
import { JobStatus } from "../../../engines/jobs";
import { CvCheck, CvImprovement, CvNeed, CvQuestion, CvScores } from "../analysis/cv-analysis";
import { CvChange, OptimisedCv } from "../optimise/cv-change";
import { ReadCvFields, ReadField, ReadWarning } from "../store/stored-reading";

export const AnalysisId = z.object({ id: z.uuid() });
export const SinceJobEvent = z.object({ since: z.coerce.number().int().min(0).default(0) });

const AnalysisStatus = z.enum(["processing", "completed", "failed"]);
const success = z.literal(true);

export const CvUploadAnswer = z.object({
  success,
  analysisId: z.uuid(),
  status: AnalysisStatus,
  originalFileName: z.string(),
});

/** It is what the history has of each analysis. */
export const AnalysisSummary = z.object({
  id: z.uuid(),
  originalFileName: z.string(),
  fileUrl: z.string().nullable(),
  fileType: z.string(),
  size: z.number().int(),
  status: AnalysisStatus,
  score: z.number().int().nullable(),
  errorCode: z.string().nullable(),
  errorMessage: z.string().nullable(),
  processingTime: z.number().int().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/** A check says why its points are lost and what would bring them back. */
export const AnalysisCheck = CvCheck.extend({
  name: z.string(),
  reason: z.string(),
  fix: z.string(),
});

export const AnalysisRecord = AnalysisSummary.extend({
  scores: CvScores.nullable(),
  strengths: z.array(z.string()),
  weaknesses: z.array(z.string()),
  missingSkills: z.array(z.string()),
  improvements: z.array(CvImprovement),
  atsCompatible: z.boolean().nullable(),
  checks: z.array(AnalysisCheck),
  needs: z.array(CvNeed),
  questions: z.array(CvQuestion),
  extractedData: ReadCvFields.nullable(),
  fields: z.array(ReadField).readonly(),
  warnings: z.array(ReadWarning).readonly(),
  optimizedVersion: z.string().nullable(),
});

export const AnalysisAnswer = z.object({ success, analysis: AnalysisRecord });

export const CvHistoryAnswer = z.object({
  success,
  analyses: z.array(AnalysisSummary),
  total: z.number().int(),
  quota: z.object({
    limit: z.number().int(),
    used: z.number().int(),
    remaining: z.number().int(),
    resetsAt: z.string(),
  }),
});

export const ChangeAnswer = CvChange.extend({ isAccepted: z.boolean() });

export const OptimisedAnswer = z.object({
  success,
  optimizedVersion: z.string(),
  changes: z.array(ChangeAnswer),
  score: OptimisedCv.shape.score,
  leftOut: z.array(z.string()).readonly(),
});

export const AcceptChanges = z.object({ accepted: z.array(z.string().max(200)).max(500) });

export const RemovalAnswer = z.object({
  success,
  receipt: z.object({
    analysisId: z.uuid(),
    fileName: z.string(),
    sha256: z.string(),
    removedAt: z.string(),
  }),
});

export const AnalysisJob = JobStatus;

export const OptimisedFileQuery = z.object({
  format: z.enum(["md", "pdf", "docx"]).default("pdf"),
});
