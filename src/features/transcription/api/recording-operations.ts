import { defineOperations } from "../../../platform/openapi/operations";
import { fileError } from "../../files";
import { transcriptError } from "../errors";
import { minuteError } from "../minutes/minute-error";
import { recordingError } from "../receiving/recording-error";
import { PeaksJson } from "../recording/peaks-json";
import {
  exampleMinutesSpent,
  exampleOfRecording,
  exampleTranscriptId,
  exampleWaveform,
  exampleWithRecording,
} from "./examples";
import { RecordingFile, RecordingQuery, WaveformQuery } from "./recording-schemas";
import { TranscriptId, TranscriptRecord } from "./schemas";

const known = { schema: TranscriptId, example: { id: exampleTranscriptId } };
const MB = 1024 * 1024;

const recording = {
  types: [
    "audio/wav",
    "audio/mpeg",
    "audio/mp4",
    "audio/ogg",
    "audio/flac",
    "audio/webm",
    "video/mp4",
    "application/octet-stream",
  ],
  description:
    "The recording itself, of 95 MB at most, with its length announced; above 10 MB that is a must. What it is stands in its bytes, whatever its type and its name say.",
};
const parts = { schema: RecordingFile, example: { file_id: 1, language: "auto" } };

const query = {
  schema: RecordingQuery,
  example: { name: "Interview.wav", language: "auto" },
  descriptions: {
    name: "The name under which the recording is kept among one's files.",
    language: "What is spoken, such as `fr`; `auto` lets the engine find out.",
  },
};

const refused = [
  "VALIDATION_ERROR",
  "empty_file",
  "no_audio",
  "damaged_media",
  "too_long",
  "unsupported_media",
  "unsupported_codec",
  "recording_in_form",
  "recording_too_large",
  "incomplete_upload",
  "FILE_NOT_FOUND",
  "FILE_INFECTED",
  "QUOTA_EXCEEDED",
  "MINUTES_SPENT",
  "UPLOAD_NOT_FOUND",
  "TRANSCRIPTION_NOT_STARTED",
] as const;

export const recordingOperations = defineOperations({
  tag: {
    name: "Recordings",
    description:
      "Any audio or video file is taken for its sound, and kept among one's files. A refused recording leaves nothing behind.",
  },
  security: "bearer",
  schemas: { RecordingFile },
  errors: [transcriptError, recordingError, minuteError, fileError],
  errorDetails: {
    MINUTES_SPENT: exampleMinutesSpent,
    too_long: { max_minutes: 600 },
    recording_too_large: { max_bytes: 95 * MB },
    waveform_refused: { reason: "length" },
    QUOTA_EXCEEDED: { quota_bytes: 500 * MB },
  },
  operations: {
    "POST /api/transcription/upload": {
      id: "uploadRecording",
      summary: "Send a recording to be transcribed",
      description:
        "The recording is the body. One that is larger comes in parts first (`POST /api/v1/uploads` with the purpose `recording`, up to 2 GB); then the body is JSON with its `file_id`. Such a file stays among one's files where it is refused.",
      query,
      file: recording,
      body: parts,
      responses: {
        201: {
          description: "The transcript of the recording, on its way.",
          schema: TranscriptRecord,
          example: exampleOfRecording,
        },
      },
      errors: [...refused],
    },
    "POST /api/transcription/:id/media": {
      id: "attachRecording",
      summary: "Give a transcript its recording",
      description:
        "One that has failed, such as for want of captions, goes on with it. One that has words keeps them, and can be listened to.",
      params: known,
      query,
      file: recording,
      body: parts,
      responses: {
        200: {
          description: "The transcript, on its way again or with its recording.",
          schema: TranscriptRecord,
          example: exampleWithRecording,
        },
      },
      errors: ["TRANSCRIPT_NOT_FOUND", "RECORDING_PRESENT", ...refused],
    },
    "GET /api/transcription/:id/media": {
      id: "playRecording",
      summary: "Listen to the recording of a transcript",
      description:
        "HEAD, `Range`, `If-Range` and `If-None-Match` are served as RFC 9110 says; the type is that of the bytes.",
      params: known,
      responses: {
        200: {
          description: "The bytes.",
          type: "*/*",
          headers: { ETag: "It is strong." },
        },
      },
      errors: ["TRANSCRIPT_NOT_FOUND", "RECORDING_NOT_FOUND", "FILE_INFECTED"],
    },
    "GET /api/transcription/:id/waveform": {
      id: "getWaveform",
      summary: "See the recording of a transcript",
      description:
        "As audiowaveform writes it (version 2, 8 bits), or drawn. The first request has it measured, and is told to ask again. `waveform_pending_client`: a browser has to measure it.",
      params: known,
      query: {
        schema: WaveformQuery,
        example: { format: "json" },
        descriptions: {
          format: "`json`, the binary `dat`, or the picture `png` of 1,800 × 280 pixels.",
          theme: "The colours of the picture.",
        },
      },
      responses: {
        200: {
          description: "The waveform, in the form that was asked for.",
          type: "*/*",
          schema: PeaksJson,
          example: exampleWaveform,
          headers: { ETag: "It is strong." },
        },
      },
      errors: [
        "TRANSCRIPT_NOT_FOUND",
        "RECORDING_NOT_FOUND",
        "VALIDATION_ERROR",
        "waveform_pending",
        "waveform_pending_client",
        "waveform_unmeasurable",
      ],
    },
    "PUT /api/transcription/:id/waveform": {
      id: "keepWaveform",
      summary: "Hand over a waveform that a browser has measured",
      description:
        "Of AAC alone, which the atelier does not decode. It has to be as long as the recording; JSON has 4 MB at most, and the binary form 16.",
      params: known,
      file: {
        types: ["application/octet-stream", "application/json"],
        description: "The waveform as audiowaveform writes it: version 2, 8 bits, one channel.",
      },
      responses: { 204: { description: "It is kept." } },
      errors: [
        "TRANSCRIPT_NOT_FOUND",
        "RECORDING_NOT_FOUND",
        "WAVEFORM_KNOWN",
        "waveform_refused",
        "waveform_unmeasurable",
      ],
    },
  },
});
