import type { JobDescription } from "../../../platform/job-description";
import type { TranscriptionJobInput } from "./transcription-job-input";

/** It says no more of a recording than where it comes from. */
export const transcriptionDescription: JobDescription<TranscriptionJobInput> = {
  kind: { fr: "Transcription", en: "Transcription" },
  of: () => ({ fr: "Transcription d’une vidéo", en: "Transcription of a video" }),
};
