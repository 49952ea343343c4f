import type { Language } from "../../../platform/language";
import { english, type TailoringMessages } from "./messages/english";
import { french } from "./messages/french";

export const tailoringMessages: Readonly<Record<Language, TailoringMessages>> = {
  fr: french,
  en: english,
};
