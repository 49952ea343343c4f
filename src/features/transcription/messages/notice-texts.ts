import type { NoticeTexts } from "../../../platform/notice-kind";

export const transcriptReadyTexts: NoticeTexts = {
  fr: ({ facts }) =>
    facts["name"]
      ? `La transcription de « ${String(facts["name"])} » est prête`
      : "Votre transcription est prête",
  en: ({ facts }) =>
    facts["name"]
      ? `The transcript of “${String(facts["name"])}” is ready`
      : "Your transcript is ready",
};
