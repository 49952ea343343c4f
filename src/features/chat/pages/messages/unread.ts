import type { Language } from "../../../../platform/language";

/** These words stand beside the number in the navigation of every page; the other texts of the chat load with its own pages. */
export const unreadTexts: Readonly<Record<Language, (count: number) => string>> = {
  fr: (count) => (count === 1 ? "1 non lu" : `${count} non lus`),
  en: (count) => `${count} unread`,
};
