import { defineOperations } from "../../../platform/openapi/operations";
import { transcriptError } from "../errors";
import { recordingError } from "../receiving/recording-error";
import {
  examplePending,
  exampleTranscript,
  exampleTranscriptId,
  exampleTranscripts,
} from "./examples";
import {
  CreateTranscription,
  TranscriptId,
  TranscriptionsQuery,
  TranscriptList,
  TranscriptRecord,
} from "./schemas";

const known = { schema: TranscriptId, example: { id: exampleTranscriptId } };

export const transcriptionOperations = defineOperations({
  tag: {
    name: "Transcription",
    description:
      "What is said in a recording, word by word with its time. Nothing is made up: where nobody has listened, there is no text. Each path answers with a slash at its end too.",
  },
  security: "bearer",
  schemas: { CreateTranscription, TranscriptRecord, TranscriptList },
  errors: [transcriptError, recordingError],
  operations: {
    "POST /api/transcription": {
      id: "createTranscription",
      summary: "Ask for the transcript of a video",
      description:
        "Either `video_url` or `media_url` is given. `video_url` is the address of a YouTube video (`watch?v=`, `youtu.be/`, `embed/`, `shorts/`, `live/`) or its id. The captions of the video are asked for once; where they cannot be had the transcript fails with a code and the ways on. `media_url` is the address of any audio or video file of 500 MB at most, which is fetched for you: only public addresses are visited, and where they lead is checked at each redirect. Under `ASSEMBLYAI_API_KEY=MOCK` the transcript is simulated, and says so.",
      body: {
        schema: CreateTranscription,
        example: { video_url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ" },
      },
      responses: {
        201: {
          description: "The job is on its way: ask for it again.",
          schema: TranscriptRecord,
          example: examplePending,
        },
        200: {
          description: "The video was asked for before. One that has failed is tried again.",
          schema: TranscriptRecord,
          example: examplePending,
        },
      },
      errors: ["not_youtube", "address_refused", "TRANSCRIPTION_NOT_STARTED"],
    },
    "GET /api/transcription": {
      id: "listTranscriptions",
      summary: "List one's transcripts",
      description: "`text` is the beginning of each; the whole stands in the record.",
      query: { schema: TranscriptionsQuery, example: { skip: 0, limit: 20 } },
      responses: {
        200: {
          description: "The latest first.",
          schema: TranscriptList,
          example: exampleTranscripts,
        },
      },
      errors: ["VALIDATION_ERROR"],
    },
    "GET /api/transcription/:id": {
      id: "getTranscription",
      summary: "Read one transcript, or ask how far it is",
      description:
        "A word whose `timed` is `cue` has a share of the time of its caption; nobody claims that it begins right there. What has been pending for over 30 minutes has failed.",
      params: known,
      responses: {
        200: {
          description: "The record with its segments, which stand in their order.",
          schema: TranscriptRecord,
          example: exampleTranscript,
        },
      },
      errors: ["TRANSCRIPT_NOT_FOUND"],
    },
    "DELETE /api/transcription/:id": {
      id: "deleteTranscription",
      summary: "Delete a transcript",
      description: "One that is under way is cancelled; what its job hears later is dropped.",
      params: known,
      responses: { 204: { description: "It is gone, with its words and its history." } },
      errors: ["TRANSCRIPT_NOT_FOUND"],
    },
  },
});
