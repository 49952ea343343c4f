import { defineJob } from "../../../engines/jobs";
import { transcriptionSteps } from "./transcription-steps";

/** Ten hours of a recording may take an hour; a job that is silent for 30 minutes has failed long before. */
const DEADLINE_SECONDS = 21_600;

/** The kind of job that turns one recording into words. */
export const transcriptionJob = defineJob({
  name: "transcription",
  steps: transcriptionSteps,
  deadlineSeconds: DEADLINE_SECONDS,
  expectedSeconds: 3,
  input: async () => (await import("./transcription-job-input")).TranscriptionJobInput,
  description: async () => (await import("./transcription-description")).transcriptionDescription,
  run: async () => (await import("./run-transcription-job")).runTranscriptionJob,
});
