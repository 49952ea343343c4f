import type { Language } from "../../../../platform/language";

/** These words stand beside the number in the navigation of every page. */
export const unreadNoticeTexts: Readonly<Record<Language, (count: number) => string>> = {
  fr: (count) => (count === 1 ? "1 non lue" : `${count} non lues`),
  en: (count) => `${count} unread`,
};
