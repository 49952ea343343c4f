import { defineOperations, type ParameterSet } from "../../../platform/openapi/operations";
import { profileError } from "../../profile";
import { letterError } from "../errors";
import { exampleAccess, exampleJob, exampleLetter } from "./examples";
import { LetterJob } from "../request/get-letter-job";
import { GenerateLetters } from "./request-schema";
import {
  AccessStatus,
  DOCX_TYPE,
  DocxQuery,
  GenerationAccepted,
  LetterHistoryPage,
  LetterMarks,
  LetterDetail,
  LetterHistory,
  LetterId,
  LetterJobId,
  PdfQuery,
  SinceEvent,
  UpdateLetter,
  VersionQuery,
} from "./schemas";

const WHICH_VERSION = "Absent: the current one.";

const letterId: ParameterSet = { schema: LetterId, example: { id: "42" } };
const jobId: ParameterSet = {
  schema: LetterJobId,
  example: { jobId: exampleJob.job_id },
  descriptions: { jobId: "From the answer of `POST /api/letters/generate`." },
};

export const letterOperations = defineOperations({
  tag: {
    name: "Letters",
    description:
      "For a company: a letter of motivation and an honest one of anti-motivation, every sentence with the facts it rests on.",
  },
  security: "session-or-bearer",
  schemas: {
    AccessStatus,
    GenerateLetters,
    GenerationAccepted,
    LetterDetail,
    LetterHistory,
    LetterJob,
  },
  errors: [letterError, profileError],
  errorDetails: {
    INSUFFICIENT_VISITS: { current_visits: 1, required_visits: 3, visits_remaining: 2 },
    COOLDOWN_ACTIVE: { seconds: 90 },
    DAILY_LIMIT_REACHED: { max_per_day: 5, used: 5, reset_in: 19_380 },
  },
  operations: {
    "GET /api/letters/access": {
      id: "getAccess",
      summary: "What stands between the visitor and the next pair",
      responses: {
        200: {
          description: "Gate, quota, pause.",
          schema: AccessStatus,
          example: exampleAccess,
        },
      },
      errors: [],
    },
    "POST /api/letters/generate": {
      id: "generateLetters",
      summary: "Ask for a pair of letters",
      description:
        "Answers at once with a job. A pair written in the last hours for the same company, profile and language is ready immediately and takes no slot of the day.",
      body: {
        schema: GenerateLetters,
        example: { company_name: "Nimbus Charts", language: "en", tone: "warm" },
        fields: {
          company_name: { minLength: 2, maxLength: 200, description: "In any script." },
          job_offer: { description: "Text of an offer, as pasted." },
          profile: {
            description:
              "`own`: the letters tell the facts of one's own profile; absent, those of the site's owner.",
          },
          website: {
            description: "The company's own site, when its facts should come from there.",
          },
          company_pick: { description: "Id of one of `company_candidates` of an earlier pair." },
          again: { description: "Another draft instead of the one written lately." },
        },
      },
      responses: {
        202: {
          description: "The job that writes.",
          schema: GenerationAccepted,
          example: {
            job_id: exampleJob.job_id,
            status: "queued",
            message: "Noted, the pen is at work. 4 more pairs today.",
            remaining: 4,
          },
        },
      },
      errors: [
        "INSUFFICIENT_VISITS",
        "OWN_PROFILE_MISSING",
        "JOB_ALREADY_ACTIVE",
        "COOLDOWN_ACTIVE",
        "DAILY_LIMIT_REACHED",
        "QUEUE_ERROR",
        "PROFILE_MISSING",
      ],
    },
    "GET /api/letters/jobs/:jobId": {
      id: "getLetterJob",
      summary: "How far a job has come",
      description:
        "It may be polled: two tabs that ask every second stay within its 600 requests a minute.",
      params: jobId,
      responses: {
        200: { description: "The state of the job.", schema: LetterJob, example: exampleJob },
      },
      errors: ["JOB_NOT_FOUND"],
    },
    "GET /api/letters/jobs/:jobId/live": {
      id: "followLetterJob",
      summary: "Follow a job over a WebSocket",
      description:
        "Frames are JSON: `hello` with the protocol's version, then every `event` after `since`. `ping` is answered with `pong`.",
      params: jobId,
      query: {
        schema: SinceEvent,
        example: { since: 0 },
        descriptions: { since: "The last event already seen." },
      },
      responses: { 101: { description: "The socket is open." } },
      errors: ["JOB_NOT_FOUND", "UPGRADE_REQUIRED"],
    },
    "GET /api/letters/history": {
      id: "listLetters",
      summary: "The visitor's pairs, newest first",
      description: "It may be polled, like the job.",
      query: {
        schema: LetterHistoryPage,
        example: { page: 1, per_page: 10 },
        descriptions: {
          page: "What is not a page number counts as 1.",
          per_page: "What is out of range counts as 10.",
          search:
            "Words that occur in the company, the post, the note or the letters, without regard to case and accents.",
          status: "Only pairs of this status.",
        },
      },
      responses: {
        200: {
          description: "One page.",
          schema: LetterHistory,
          example: {
            letters: [
              {
                id: 42,
                status: "sent",
                note: "",
                job_title: null,
                company_name: "Nimbus Charts",
                created_at: exampleLetter.created_at,
                stale: false,
              },
            ],
            total: 1,
            page: 1,
            per_page: 10,
          },
        },
      },
      errors: ["DB_ERROR"],
    },
    "GET /api/letters/:id": {
      id: "getLetter",
      summary: "Read a pair",
      params: letterId,
      query: {
        schema: VersionQuery,
        example: { version: 1 },
        descriptions: { version: WHICH_VERSION },
      },
      responses: {
        200: { description: "Both letters.", schema: LetterDetail, example: exampleLetter },
      },
      errors: ["INVALID_ID", "INVALID_VERSION", "LETTER_NOT_FOUND", "VERSION_NOT_FOUND"],
    },
    "GET /api/letters/:id/pdf": {
      id: "getLetterPdf",
      summary: "A pair as PDF",
      params: letterId,
      query: {
        schema: PdfQuery.extend(VersionQuery.shape),
        example: { type: "dual" },
        descriptions: {
          inline: "`1`: to be shown rather than saved.",
          sources: "`1`: with a page of what the letters rest on.",
          version: WHICH_VERSION,
        },
      },
      responses: {
        200: {
          description: "The PDF, named after the company.",
          type: "application/pdf",
          headers: { "Content-Disposition": "Its file name." },
        },
      },
      errors: [
        "INVALID_ID",
        "INVALID_TYPE",
        "INVALID_VERSION",
        "LETTER_NOT_FOUND",
        "VERSION_NOT_FOUND",
        "PDF_NOT_FOUND",
      ],
    },
    "GET /api/letters/:id/docx": {
      id: "getLetterDocx",
      summary: "One letter for a word processor",
      params: letterId,
      query: {
        schema: DocxQuery.extend(VersionQuery.shape),
        example: { type: "motivation" },
        descriptions: { version: WHICH_VERSION },
      },
      responses: {
        200: {
          description: "The document, named after the company.",
          type: DOCX_TYPE,
          headers: { "Content-Disposition": "Its file name." },
        },
      },
      errors: [
        "INVALID_ID",
        "INVALID_TYPE",
        "INVALID_VERSION",
        "LETTER_NOT_FOUND",
        "VERSION_NOT_FOUND",
      ],
    },
    "PATCH /api/letters/:id": {
      id: "updateLetter",
      summary: "Say what became of a pair",
      description: "Its status, or a note about it; a field that is absent stays as it is.",
      params: letterId,
      body: {
        schema: UpdateLetter,
        example: { status: "sent", note: "Sent to Ada on Monday." },
        fields: {
          status: { description: "`draft`, `sent`, `answered` or `refused`." },
          note: { maxLength: 2000, description: "For the owner alone." },
        },
      },
      responses: {
        200: {
          description: "What is remembered about the pair.",
          schema: LetterMarks,
          example: { id: 42, status: "sent", note: "Sent to Ada on Monday." },
        },
      },
      errors: ["INVALID_ID", "LETTER_NOT_FOUND"],
    },
    "DELETE /api/letters/:id": {
      id: "removeLetter",
      summary: "Remove a pair",
      description: "It can be restored for a while.",
      params: letterId,
      responses: { 204: { description: "It is gone from every list." } },
      errors: ["INVALID_ID", "LETTER_NOT_FOUND"],
    },
    "POST /api/letters/:id/restore": {
      id: "restoreLetter",
      summary: "Bring a removed pair back",
      params: letterId,
      responses: { 204: { description: "It is back." } },
      errors: ["INVALID_ID", "LETTER_NOT_FOUND"],
    },
  },
});
