import type { Language } from "../../../platform/language";
import { english, type OffersMessages } from "./messages/english";
import { french } from "./messages/french";

export const offersMessages: Readonly<Record<Language, OffersMessages>> = {
  fr: french,
  en: english,
};
