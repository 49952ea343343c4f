import type { Language } from "../../../platform/language";
import { english, type TranscriptMessages } from "./messages/english";
import { french } from "./messages/french";

export const transcriptMessages: Readonly<Record<Language, TranscriptMessages>> = {
  fr: french,
  en: english,
};
