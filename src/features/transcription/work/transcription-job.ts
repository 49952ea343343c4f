import { defineJob } from "../../../engines/jobs";
import { transcriptionSteps } from "./transcription-steps";

export const TRANSCRIPTION_DEADLINE_SECONDS = 1_800;

/** The kind of job that turns one recording into words. */
export const transcriptionJob = defineJob({
  name: "transcription",
  steps: transcriptionSteps,
  deadlineSeconds: TRANSCRIPTION_DEADLINE_SECONDS,
  expectedSeconds: 3,
  input: async () => (await import("./transcription-job-input")).TranscriptionJobInput,
  description: async () => (await import("./transcription-description")).transcriptionDescription,
  run: async () => (await import("./run-transcription-job")).runTranscriptionJob,
});
