import type { Language } from "../../../platform/language";
import { type AnalysisMessages, english } from "./messages/english";
import { french } from "./messages/french";

export const analysisMessages: Readonly<Record<Language, AnalysisMessages>> = {
  fr: french,
  en: english,
};
