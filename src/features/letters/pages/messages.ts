import type { Language } from "../../../platform/language";
import { english } from "./messages/english";
import { french, type LetterMessages } from "./messages/french";

export { type ShownStep, stepNames } from "./messages/steps";

export const letterMessages: Readonly<Record<Language, LetterMessages>> = {
  fr: french,
  en: english,
};
