import * as z from "zod";
import { choiceDefaults, CvChoices } from "../cv/cv-choices";
import { CvData } from "../cv/cv-data";
import { StoredFit } from "../cv/fit-selection";
import { V2Metadata } from "../cv/v2-metadata";
import { FileReceipts } from "../keeping/file-receipt";
import { LineReasons } from "../widgets/line-reasons";
import { AnalysisReference } from "./schemas";

export const CvId = z.object({ cvId: z.uuid() });

const choices = CvChoices.shape;

export const GenerateCv = z.object({
  analysisId: AnalysisReference.shape.analysisId,
  template: choices.template.default(choiceDefaults.template),
  includePhoto: choices.includePhoto.default(choiceDefaults.includePhoto),
  minScore: choices.minScore.default(choiceDefaults.minScore),
  maxExperiences: choices.maxExperiences.default(choiceDefaults.maxExperiences),
  maxBulletsPerExperience: choices.maxBulletsPerExperience.default(
    choiceDefaults.maxBulletsPerExperience,
  ),
  pages: choices.pages.default(1),
});

export const GenerateCvAnswer = z.object({
  success: z.literal(true),
  cvId: z.string(),
  cvData: CvData,
  metadata: V2Metadata,
  template: choices.template,
  includePhoto: z.boolean(),
});

/** What is not named stays as it is. */
export const RefitCv = CvChoices.partial();

const CvHead = z.object({
  cvId: z.string(),
  analysisId: z.string(),
  jobTitle: z.string().nullable(),
  company: z.string().nullable(),
  matchScore: z.number(),
  template: z.string(),
  metadata: V2Metadata,
  createdAt: z.string(),
  updatedAt: z.string(),
});

export const CvListQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000).default(1),
  limit: z.coerce.number().int().min(1).max(50).default(50),
});

export const CvListAnswer = z.object({
  success: z.literal(true),
  generations: z.array(CvHead),
  total: z.number().int(),
  page: z.number().int(),
  limit: z.number().int(),
});

const Line = z.object({
  id: z.string(),
  kind: z.string(),
  parentId: z.string().nullable(),
  text: z.string(),
  relevance: z.number(),
  advanced: z.number(),
  parts: z.object({
    relevance: z.number(),
    ats: z.number(),
    metrics: z.number(),
    recency: z.number(),
    seniority: z.number(),
  }),
  requirements: LineReasons.valueType,
  costPoints: z.number().nullable(),
});

export const TailoredCvAnswer = z.object({
  success: z.literal(true),
  generation: CvHead.extend({
    choices: CvChoices,
    cvData: CvData,
    fill: StoredFit.shape.fill,
    kept: z.array(Line.extend({ isPinned: z.boolean() })),
    leftOut: z.array(Line.extend({ heightPt: z.number().nullable(), reason: z.string() })),
    receipts: FileReceipts.nullable(),
  }),
});

export const CvRemovalAnswer = z.object({
  success: z.literal(true),
  receipt: z.object({
    cvId: z.string(),
    analysisId: z.string(),
    jobTitle: z.string().nullable(),
    createdAt: z.string(),
    removedAt: z.string(),
  }),
});
