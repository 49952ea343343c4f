import * as z from "zod";
import { AiWidgetsEnvelope, JobOfferContext } from "../widgets/ai-widgets";

/** An empty id is a missing one; any other text may be an id, and is looked for. */
export const AnalysisReference = z.object({
  analysisId: z.string().trim().min(1).max(200),
  jobId: z.string().max(200).optional(),
});

export const WidgetsAnswer = z.object({
  success: z.literal(true),
  widgets: AiWidgetsEnvelope,
  metadata: z.object({
    analysisId: z.string(),
    jobId: z.string().optional(),
    generatedAt: z.string(),
    widgetsCount: z.number().int(),
    model: z.string(),
    ragCompletenessScore: z.number(),
    optimalMinScore: z.number(),
    cached: z.boolean(),
  }),
  jobOfferContext: JobOfferContext,
});
