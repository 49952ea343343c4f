import type { Language } from "../platform/language";

/** It gives `40 %` in French and `40%` in English. It runs in the browser too. */
export const formatPercent = (value: number, language: Language): string =>
  `${Math.round(value)}${language === "fr" ? "\u202f" : ""}%`;
