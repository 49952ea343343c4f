import type { JobDescription } from "../../../platform/job-description";
import type { Localized } from "../../../platform/language";
import type { TranscriptionJobInput } from "./transcription-job-input";

const recording = { fr: "Transcription d’un enregistrement", en: "Transcription of a recording" };

const sources: Readonly<Record<TranscriptionJobInput["source"], Localized>> = {
  youtube: { fr: "Transcription d’une vidéo", en: "Transcription of a video" },
  upload: recording,
  url: recording,
};

/** It says no more of a recording than where it comes from. */
export const transcriptionDescription: JobDescription<TranscriptionJobInput> = {
  kind: { fr: "Transcription", en: "Transcription" },
  of: ({ source }) => sources[source],
};
