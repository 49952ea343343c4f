import * as z from "zod";
import { defineOperations } from "../../../platform/openapi/operations";
import { transcriptError } from "../errors";
import { minuteError } from "../minutes/minute-error";
import { exampleMinutesSpent, exampleRecordingPending, exampleTranscriptId } from "./examples";
import { TranscriptId, TranscriptRecord } from "./schemas";

export const hearingOperations = defineOperations({
  tag: {
    name: "Listening to recordings",
    description:
      "A recording is listened to in parts of ten minutes at most, or whole where the engine takes it so. What has been heard is in the record at once; a part is paid once, whatever is interrupted, and is listened to again only when its owner asks for it.",
  },
  security: "bearer",
  schemas: {},
  errors: [transcriptError, minuteError],
  errorDetails: { MINUTES_SPENT: exampleMinutesSpent },
  operations: {
    "POST /api/transcription/:id/retry": {
      id: "retryTranscription",
      summary: "Have the failed parts of a recording tried again",
      description:
        "Parts that were heard are kept. Those of `failed_chunks` are listened to once more, and paid once more where an engine asks for money. A recording that waits for an engine is tried at once.",
      params: { schema: TranscriptId, example: { id: exampleTranscriptId } },
      responses: {
        202: {
          description: "The job is on its way: ask for the record again.",
          schema: TranscriptRecord,
          example: exampleRecordingPending,
        },
      },
      errors: [
        "TRANSCRIPT_NOT_FOUND",
        "RETRY_IMPOSSIBLE",
        "MINUTES_SPENT",
        "TRANSCRIPTION_NOT_STARTED",
      ],
    },
    "POST /api/transcription/webhooks/assemblyai": {
      id: "receiveSpeechCallback",
      summary: "Receive word that an engine is done",
      description:
        "`X-Atelier-Callback` bears the secret of the job that `job` names, which the engine was given with its order. The call only wakes the job; its body is not read.",
      security: "none",
      query: {
        schema: z.object({ job: z.string().max(100).optional() }),
        example: { job: exampleTranscriptId },
      },
      body: {
        schema: z.looseObject({}),
        example: { transcript_id: "5551722", status: "completed" },
      },
      responses: { 204: { description: "The job is awake, or needs no waking." } },
      errors: ["WEBHOOK_REFUSED", "WEBHOOK_JOB_GONE"],
    },
  },
});
