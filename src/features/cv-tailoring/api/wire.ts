import type * as z from "zod";
import type { WidgetSet } from "../generate/widget-set";
import { optimalMinScore } from "../widgets/build-widgets";
import type { AnalysisReference, WidgetsAnswer } from "./schemas";

/** The job's id is that of this very request; the time is that of the widgets. */
export function toWidgetsAnswer(
  { analysisId, jobId }: z.infer<typeof AnalysisReference>,
  { envelope, generatedAt, model, completeness, offer, isCached }: WidgetSet,
): z.infer<typeof WidgetsAnswer> {
  return {
    success: true,
    widgets: envelope,
    metadata: {
      analysisId,
      ...(jobId !== undefined && { jobId }),
      generatedAt,
      widgetsCount: envelope.widgets.length,
      model,
      ragCompletenessScore: completeness,
      optimalMinScore: optimalMinScore(completeness),
      cached: isCached,
    },
    jobOfferContext: offer,
  };
}
