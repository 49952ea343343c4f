import { defineOperations } from "../../../platform/openapi/operations";
import { Resume } from "../../profile";
import { tailoringError } from "../errors";
import { exampleAnalysisId } from "./examples";
import {
  exampleCv,
  exampleCvHead,
  exampleCvId,
  exampleGenerated,
  exampleResume,
} from "./generation-examples";
import {
  CvId,
  CvListAnswer,
  CvListQuery,
  CvRemovalAnswer,
  GenerateCv,
  GenerateCvAnswer,
  RefitCv,
  TailoredCvAnswer,
} from "./generation-schemas";

const known = { schema: CvId, example: { cvId: exampleCvId } };
const headers = { "Content-Disposition": "Its name, twice: in ASCII and as it is." };

export const generationOperations = defineOperations({
  tag: {
    name: "Tailored CVs",
    description:
      "CVs that were fitted to a page for an offer: each says which line stands there, why, and what every other one would cost.",
  },
  security: "bearer",
  schemas: { GenerateCvAnswer, TailoredCvAnswer, CvListAnswer },
  errors: [tailoringError],
  operations: {
    "POST /api/cv/generate-v2": {
      id: "generateCv",
      summary: "Tailor a CV to an offer, and keep it",
      description:
        "`widgets_filtered` counts the widgets that were kept. Lines worth less than `minScore` stand only where the others leave the page too empty; `warnings` say so, and where all are worth less. A tailored page answers no fewer required terms than the profile in its own order; else that one is served, and `basis` says so. `template` is what was asked for; `fitted_template` is roomier where the content fills too little.",
      body: { schema: GenerateCv, example: { analysisId: exampleAnalysisId, template: "tech" } },
      responses: {
        200: {
          description: "The CV, as it stands on the page.",
          schema: GenerateCvAnswer,
          example: exampleGenerated,
        },
      },
      errors: [
        "UNAUTHORIZED",
        "MISSING_ANALYSIS_ID",
        "INVALID_TEMPLATE",
        "ANALYSIS_NOT_FOUND",
        "RAG_PROFILE_NOT_FOUND",
        "RAG_INCOMPLETE",
        "RAG_NORMALIZATION_FAILED",
        "WIDGETS_GENERATION_FAILED",
        "WIDGETS_GENERATION_ERROR",
        "WIDGETS_CONVERSION_ERROR",
        "CV_TEMPLATE_FITTING_ERROR",
        "CV_SAVE_ERROR",
      ],
    },
    "GET /api/cv/generations": {
      id: "listTailoredCvs",
      summary: "List one’s tailored CVs",
      query: { schema: CvListQuery, example: { page: 1, limit: 50 } },
      responses: {
        200: {
          description: "The latest first.",
          schema: CvListAnswer,
          example: {
            success: true,
            generations: [exampleCvHead],
            total: 1,
            page: 1,
            limit: 50,
          },
        },
      },
      errors: ["UNAUTHORIZED", "VALIDATION_ERROR"],
    },
    "GET /api/cv/generations/:cvId": {
      id: "getTailoredCv",
      summary: "Read one tailored CV, line by line",
      description:
        "Each line has the requirements that it answers and the parts of its score; `costPoints` is what the page loses by moving it.",
      params: known,
      responses: {
        200: {
          description: "The CV with its lines.",
          schema: TailoredCvAnswer,
          example: exampleCv,
        },
      },
      errors: ["UNAUTHORIZED", "CV_NOT_FOUND"],
    },
    "GET /api/cv/generations/:cvId/pdf": {
      id: "downloadTailoredCvPdf",
      summary: "Download a tailored CV as a tagged PDF",
      params: known,
      responses: {
        200: { description: "The file, as an attachment.", type: "application/pdf", headers },
      },
      errors: ["UNAUTHORIZED", "CV_NOT_FOUND"],
    },
    "GET /api/cv/generations/:cvId/docx": {
      id: "downloadTailoredCvDocx",
      summary: "Download a tailored CV as a document of Word",
      params: known,
      responses: {
        200: {
          description: "The file, as an attachment.",
          type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          headers,
        },
      },
      errors: ["UNAUTHORIZED", "CV_NOT_FOUND"],
    },
    "GET /api/cv/generations/:cvId/json": {
      id: "downloadTailoredCvJson",
      summary: "Download what stands in a tailored CV as JSON Resume",
      params: known,
      responses: {
        200: {
          description: "The document alone, as other programs take it.",
          schema: Resume,
          example: exampleResume,
          headers,
        },
      },
      errors: ["UNAUTHORIZED", "CV_NOT_FOUND"],
    },
    "POST /api/cv/generations/:cvId/refit": {
      id: "refitTailoredCv",
      summary: "Fit a tailored CV anew by other choices",
      description:
        "What is not named stays. Nothing is generated: it does not count as a request of the hour.",
      params: known,
      body: { schema: RefitCv, example: { template: "spacious", pages: 2 } },
      responses: {
        200: {
          description: "The CV as it stands now.",
          schema: TailoredCvAnswer,
          example: exampleCv,
        },
      },
      errors: [
        "UNAUTHORIZED",
        "CV_NOT_FOUND",
        "INVALID_TEMPLATE",
        "LINE_UNKNOWN",
        "LINE_PINNED_AND_EXCLUDED",
        "WIDGETS_CONVERSION_ERROR",
        "CV_TEMPLATE_FITTING_ERROR",
        "CV_SAVE_ERROR",
      ],
    },
    "DELETE /api/cv/generations/:cvId": {
      id: "removeTailoredCv",
      summary: "Delete a tailored CV",
      params: known,
      responses: {
        200: {
          description: "It is gone; the receipt is for the person to keep.",
          schema: CvRemovalAnswer,
          example: {
            success: true,
            receipt: {
              cvId: exampleCvId,
              analysisId: exampleAnalysisId,
              jobTitle: "Développeuse full stack",
              createdAt: "2026-11-30T04:00:00.000Z",
              removedAt: "2026-11-30T05:00:00.000Z",
            },
          },
        },
      },
      errors: ["UNAUTHORIZED", "CV_NOT_FOUND"],
    },
  },
});
