import type { Language } from "../../../platform/language";
import { english } from "./messages/english";
import { type AccountMessages, french } from "./messages/french";

export const accountMessages: Readonly<Record<Language, AccountMessages>> = {
  fr: french,
  en: english,
};
