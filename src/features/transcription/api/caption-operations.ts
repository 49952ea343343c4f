import { defineOperations } from "../../../platform/openapi/operations";
import { captionError } from "../captions/caption-error";
import { transcriptError } from "../errors";
import { exampleSearch, exampleTranscript, exampleTranscriptId } from "./examples";
import {
  CreateCaptionsQuery,
  ExportQuery,
  ImportedRecord,
  ImportQuery,
  TranscriptSearchQuery,
  TranscriptId,
  TranscriptSearchAnswer,
} from "./schemas";

const known = { schema: TranscriptId, example: { id: exampleTranscriptId } };

const captionFile = {
  types: ["text/vtt", "application/x-subrip", "text/plain", "application/json"],
  description:
    "SRT, WebVTT, SBV, json3, the atelier’s export, a pasted transcript panel or a text, as the body or as the field `file` of a form. What it is stands in it, whatever its type says.",
};

const unreadable = [
  "VALIDATION_ERROR",
  "empty_file",
  "unsupported_media",
  "unknown_captions",
  "no_cues",
  "bad_json",
  "unknown_json",
  "captions_too_long",
] as const;

const whole = (description: string) => ({
  description,
  schema: ImportedRecord,
  example: { ...exampleTranscript, unread_lines: [] },
});

export const captionOperations = defineOperations({
  tag: {
    name: "Captions",
    description:
      "Captions in and out, and what is said in all of one’s recordings. A refusal of captions names the `line` that could not be read.",
  },
  security: "bearer",
  schemas: { TranscriptSearchAnswer },
  errors: [transcriptError, captionError],
  errorDetails: {
    no_cues: { line: 3, quote: "00:00:01 -> 00:00:04" },
    bad_json: { line: 12, quote: '{"events": [' },
    captions_too_long: { max_words: 100_000 },
  },
  operations: {
    "POST /api/transcription/captions": {
      id: "createFromCaptions",
      summary: "Make a transcript of captions alone",
      query: { schema: CreateCaptionsQuery, example: { name: "Talk.vtt" } },
      file: captionFile,
      responses: {
        201: whole("The transcript, completed. `unread_lines` says where captions were left out."),
      },
      errors: [...unreadable],
    },
    "POST /api/transcription/:id/captions": {
      id: "importCaptions",
      summary: "Give a transcript the words of captions",
      description:
        "A transcript that has failed, or is under way, is completed by them. Words that it had before can be had back by an undo. A text without times shares the time of the recording.",
      params: known,
      query: { schema: ImportQuery, example: { name: "Talk.vtt" } },
      file: captionFile,
      responses: { 201: whole("The transcript with its new words.") },
      errors: ["TRANSCRIPT_NOT_FOUND", ...unreadable],
    },
    "GET /api/transcription/:id/export": {
      id: "exportTranscription",
      summary: "Download a transcript",
      description:
        "`readable` (`true`) breaks long captions of SRT and WebVTT into two short lines; `words` (`true`) tells the time of each word in WebVTT; `marks` (`true`) writes times and speakers into a text.",
      params: known,
      query: { schema: ExportQuery, example: { format: "srt" } },
      responses: {
        200: {
          description: "The file.",
          type: "*/*",
          headers: { "Content-Disposition": "Its name, twice: in ASCII and as it is." },
        },
      },
      errors: ["TRANSCRIPT_NOT_FOUND", "TRANSCRIPT_NOT_READY", "VALIDATION_ERROR"],
    },
    "GET /api/transcription/search": {
      id: "searchTranscriptions",
      summary: "Find what was said in one's recordings",
      description:
        "All words have to be in one segment; quotation marks keep words together, a minus excludes one, and the last word may go on. Accents and case make no difference.",
      query: { schema: TranscriptSearchQuery, example: { q: "harbour" } },
      responses: {
        200: {
          description:
            "Segments with the moment at which they begin, of the latest recordings first.",
          schema: TranscriptSearchAnswer,
          example: exampleSearch,
        },
      },
      errors: ["VALIDATION_ERROR"],
    },
  },
});
