import type { Language } from "../../../platform/language";
import { english } from "./messages/english";
import { french, type NoticeMessages } from "./messages/french";

export const noticeMessages: Readonly<Record<Language, NoticeMessages>> = {
  fr: french,
  en: english,
};
