import type { Language } from "../../../platform/language";
import { english } from "./messages/english";
import { type AdminMessages, french } from "./messages/french";

export const adminMessages: Readonly<Record<Language, AdminMessages>> = {
  fr: french,
  en: english,
};
