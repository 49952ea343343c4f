import type { Language } from "../../../platform/language";
import { type BillingTexts, english } from "./messages/english";
import { french } from "./messages/french";

export const billingMessages: Readonly<Record<Language, BillingTexts>> = {
  fr: french,
  en: english,
};
