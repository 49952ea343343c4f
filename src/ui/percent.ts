import type { Language } from "../platform/language";

/** `40 %` in French, `40%` in English. Runs in the browser too. */
export const formatPercent = (value: number, language: Language): string =>
  `${Math.round(value)}${language === "fr" ? "\u202f" : ""}%`;
