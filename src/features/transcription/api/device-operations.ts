import { defineOperations } from "../../../platform/openapi/operations";
import { deviceError } from "../device/device-error";
import { transcriptError } from "../errors";
import {
  ChunkPlace,
  ChunkPlanAnswer,
  ChunkWords,
  PlanChunks,
  SpeechModelAnswer,
  SpeechModelDigest,
} from "./device-schemas";
import { exampleTranscriptId } from "./examples";
import { TranscriptId } from "./schemas";

const known = { schema: TranscriptId, example: { id: exampleTranscriptId } };
const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

const part = { n: 0, start_ms: 0, end_ms: 1_000, state: "planned", code: null } as const;
const planned = {
  status: "waiting",
  done_percent: 0,
  duration_ms: 1_000,
  language: "auto",
  chunks: [part],
} as const;
const heard = { ...planned, status: "completed", done_percent: 100, language: "en", chunks: [] };

const plan = (description: string, example: object = planned) => ({
  200: { description, schema: ChunkPlanAnswer, example },
});

export const deviceOperations = defineOperations({
  tag: {
    name: "Listening on a device",
    description:
      "A browser listens to a recording by itself, with a model that the owner of the atelier has put into its store: it plans parts, hears each one and hands over its words. What it was interrupted in goes on later with the parts that are missing. It costs nothing.",
  },
  security: "bearer",
  schemas: { ChunkPlanAnswer, PlanChunks, ChunkWords, SpeechModelAnswer },
  errors: [transcriptError, deviceError],
  errorDetails: { chunks_refused: { reason: "gap" }, words_refused: { place: 3 } },
  operations: {
    "GET /api/speech/model": {
      id: "getSpeechModel",
      summary: "Ask for the model that browsers listen with",
      responses: {
        200: {
          description: "What it weighs, what it knows and where its bytes are.",
          schema: SpeechModelAnswer,
          example: {
            name: "ggml-base-q5_1",
            size_bytes: 59_707_625,
            sha256,
            languages: null,
            url: `/api/speech/model/${sha256}`,
          },
        },
      },
      errors: ["SPEECH_MODEL_NOT_FOUND"],
    },
    "GET /api/speech/model/:sha256": {
      id: "downloadSpeechModel",
      summary: "Download the model that browsers listen with",
      description:
        "A model in the ggml form of whisper.cpp. HEAD, `Range`, `If-Range` and `If-None-Match` are served as RFC 9110 says; the bytes of an address never change.",
      params: { schema: SpeechModelDigest, example: { sha256 } },
      responses: {
        200: { description: "The bytes.", type: "*/*", headers: { ETag: "It is strong." } },
      },
      errors: ["SPEECH_MODEL_NOT_FOUND"],
    },
    "GET /api/transcription/:id/chunks": {
      id: "getTranscriptionChunks",
      summary: "Ask which parts of a recording are heard",
      params: known,
      responses: plan("The parts in their order; none before they are planned."),
      errors: ["TRANSCRIPT_NOT_FOUND"],
    },
    "PUT /api/transcription/:id/chunks": {
      id: "planTranscriptionChunks",
      summary: "Plan the parts in which a device listens to a recording",
      description:
        "Of a recording without a text that no engine listens to. The parts cover it in order, ten minutes at most each, and may overlap by 30 seconds. Parts that are planned already stay, and are the answer.",
      params: known,
      body: { schema: PlanChunks, example: { chunks: [{ start_ms: 0, end_ms: 1_000 }] } },
      responses: plan("The parts that count, with what is heard already."),
      errors: [
        "TRANSCRIPT_NOT_FOUND",
        "SPEECH_MODEL_NOT_FOUND",
        "DEVICE_IMPOSSIBLE",
        "language_unsupported",
        "chunks_refused",
      ],
    },
    "PUT /api/transcription/:id/chunks/:n": {
      id: "keepTranscriptionChunk",
      summary: "Hand over the words that a device has heard in a part",
      description:
        "Their times are those of the recording. No words: nobody speaks there. With the last part the transcript is completed; a part that was heard before stays as it is.",
      params: { schema: ChunkPlace, example: { id: exampleTranscriptId, n: 0 } },
      body: {
        schema: ChunkWords,
        example: {
          language: "en",
          words: [
            { text: "Good", start_ms: 0, end_ms: 400, confidence: 0.98 },
            { text: "morning.", start_ms: 400, end_ms: 1_000, confidence: 0.97 },
          ],
        },
      },
      responses: plan("What is left to be heard.", heard),
      errors: ["TRANSCRIPT_NOT_FOUND", "CHUNK_NOT_FOUND", "DEVICE_IMPOSSIBLE", "words_refused"],
    },
  },
});
