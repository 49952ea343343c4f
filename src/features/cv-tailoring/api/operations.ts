import { defineOperations } from "../../../platform/openapi/operations";
import { tailoringError } from "../errors";
import { exampleAnalysisId, exampleWidgets } from "./examples";
import { AnalysisReference, WidgetsAnswer } from "./schemas";

export const tailoringOperations = defineOperations({
  tag: {
    name: "CV tailoring",
    description:
      "A member’s profile is scored line by line against one of their offers, and fitted to a page with nothing invented.",
  },
  security: "bearer",
  schemas: { WidgetsAnswer },
  errors: [tailoringError],
  operations: {
    "POST /api/cv/generate-widgets": {
      id: "generateWidgets",
      summary: "Score one’s profile against an offer",
      description:
        "`analysisId` is the id of an offer. Each widget says which words of the profile it has. The same profile and offer give the widgets that are there, for a day (`cached`). Both endpoints of this tag count in one window of an hour, by plan; a request counts whatever comes of it.",
      body: { schema: AnalysisReference, example: { analysisId: exampleAnalysisId } },
      responses: {
        200: {
          description: "The widgets, each from 0 to 100, with what the offer looks for.",
          schema: WidgetsAnswer,
          example: exampleWidgets,
        },
      },
      errors: [
        "UNAUTHORIZED",
        "MISSING_ANALYSIS_ID",
        "ANALYSIS_NOT_FOUND",
        "RAG_PROFILE_NOT_FOUND",
        "RAG_INCOMPLETE",
        "RAG_NORMALIZATION_FAILED",
        "WIDGETS_GENERATION_FAILED",
        "WIDGETS_GENERATION_ERROR",
      ],
    },
  },
});
