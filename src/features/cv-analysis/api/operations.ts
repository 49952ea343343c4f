import { defineOperations } from "../../../platform/openapi/operations";
import { cvError } from "../errors";
import { exampleHistory, exampleId, exampleOptimised, exampleRecord } from "./examples";
import {
  AcceptChanges,
  AnalysisAnswer,
  AnalysisId,
  AnalysisJob,
  AnalysisRecord,
  CvHistoryAnswer,
  OptimisedAnswer,
  OptimisedFileQuery,
  RemovalAnswer,
  SinceJobEvent,
  CvUploadAnswer,
} from "./schemas";

const known = { schema: AnalysisId, example: { id: exampleId } };
const fileHeaders = { "Content-Disposition": "Its name, twice: in ASCII and as it is." };

export const cvOperations = defineOperations({
  tag: {
    name: "CV analysis",
    description:
      "A CV is read by rules alone, field by field with its place; every lost point has a reason and a mend.",
  },
  security: "bearer",
  schemas: { AnalysisRecord, CvHistoryAnswer, OptimisedAnswer, AcceptChanges },
  errors: [cvError],
  errorDetails: {
    CV_TOO_LARGE: { max_bytes: 5_242_880 },
    QUOTA_EXCEEDED: { limit: 3, used: 3, remaining: 0, resetsAt: "2026-12-01T00:00:00.000Z" },
  },
  operations: {
    "POST /api/cv/upload": {
      id: "uploadCv",
      summary: "Have a CV analysed",
      description:
        "A form with the file in `cv`; `optimize` (`true`) asks for an optimised version too, and `offer` is the text of an offer, of up to 20,000 characters. The same bytes and offer give the analysis that is there, and cost nothing.",
      file: {
        types: [],
        field: "cv",
        description:
          "PDF, DOCX, ODT, text, Markdown, JSON Resume or the archive of LinkedIn, of 5 MB at most.",
      },
      responses: {
        202: {
          description: "The analysis is on its way; `status` says more where it was there before.",
          schema: CvUploadAnswer,
          example: {
            success: true,
            analysisId: exampleId,
            status: "processing",
            originalFileName: "Camille-Exemple.pdf",
          },
        },
      },
      errors: [
        "VALIDATION_ERROR",
        "CV_MISSING",
        "CV_EMPTY",
        "CV_TOO_LARGE",
        "CV_TYPE_UNSUPPORTED",
        "CV_CORRUPT",
        "QUOTA_EXCEEDED",
        "ANALYSIS_NOT_STARTED",
      ],
    },
    "GET /api/cv/history": {
      id: "listCvAnalyses",
      summary: "List the newest twenty analyses, with what is left of the month",
      responses: {
        200: {
          description: "The latest first, without what was read in them.",
          schema: CvHistoryAnswer,
          example: exampleHistory,
        },
      },
      errors: [],
    },
    "GET /api/cv/analyze/:id": {
      id: "getCvAnalysis",
      summary: "Read one analysis",
      description:
        "Sentences are in the language asked for (`Accept-Language`, `?lang=`). Until the analysis is completed its parts are empty.",
      params: known,
      responses: {
        200: {
          description: "The record, with each field's place in points from the top left.",
          schema: AnalysisAnswer,
          example: { success: true, analysis: exampleRecord },
        },
      },
      errors: ["ANALYSIS_NOT_FOUND"],
    },
    "GET /api/cv/jobs/:id": {
      id: "getCvAnalysisJob",
      summary: "Ask how far an analysis is",
      params: known,
      responses: {
        200: {
          description: "The job, as long as it is kept: a day after its end.",
          schema: AnalysisJob,
          example: { job_id: exampleId, status: "processing", progress: 45, step: "read" },
        },
      },
      errors: ["ANALYSIS_NOT_FOUND"],
    },
    "GET /api/cv/jobs/:id/live": {
      id: "followCvAnalysis",
      summary: "Follow an analysis on a socket",
      params: known,
      query: { schema: SinceJobEvent, example: { since: 0 } },
      responses: { 101: { description: "Events from `since` on." } },
      errors: ["ANALYSIS_NOT_FOUND", "UPGRADE_REQUIRED", "VALIDATION_ERROR"],
    },
    "POST /api/cv/optimize/:id": {
      id: "optimizeCv",
      summary: "Have the optimised version made, or read it again",
      params: known,
      responses: {
        200: {
          description: "The text with the accepted changes, and every change that is proposed.",
          schema: OptimisedAnswer,
          example: exampleOptimised,
        },
      },
      errors: ["ANALYSIS_NOT_FOUND", "ANALYSIS_NOT_COMPLETED"],
    },
    "PUT /api/cv/optimize/:id": {
      id: "acceptCvChanges",
      summary: "Say which changes are accepted",
      params: known,
      body: { schema: AcceptChanges, example: { accepted: [] } },
      responses: {
        200: {
          description: "The text with these changes.",
          schema: OptimisedAnswer,
          example: exampleOptimised,
        },
      },
      errors: ["ANALYSIS_NOT_FOUND", "ANALYSIS_NOT_COMPLETED", "CHANGE_UNKNOWN"],
    },
    "GET /api/cv/:id/optimized": {
      id: "downloadOptimizedCv",
      summary: "Download the optimised version",
      params: known,
      query: { schema: OptimisedFileQuery, example: { format: "pdf" } },
      responses: {
        200: { description: "The file, as an attachment.", type: "*/*", headers: fileHeaders },
      },
      errors: ["ANALYSIS_NOT_FOUND", "ANALYSIS_NOT_COMPLETED", "VALIDATION_ERROR"],
    },
    "GET /api/cv/:id/file": {
      id: "downloadCv",
      summary: "Download the original file",
      params: known,
      responses: {
        200: {
          description: "The bytes as they were sent, as an attachment, for thirty days.",
          type: "*/*",
          headers: fileHeaders,
        },
      },
      errors: ["ANALYSIS_NOT_FOUND", "CV_FILE_GONE"],
    },
    "DELETE /api/cv/:id": {
      id: "removeCvAnalysis",
      summary: "Delete an analysis with its file and text",
      params: known,
      responses: {
        200: {
          description: "A receipt of what was removed.",
          schema: RemovalAnswer,
          example: {
            success: true,
            receipt: {
              analysisId: exampleId,
              fileName: "Camille-Exemple.pdf",
              sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              removedAt: "2026-11-30T04:00:00.000Z",
            },
          },
        },
      },
      errors: ["ANALYSIS_NOT_FOUND"],
    },
  },
});
