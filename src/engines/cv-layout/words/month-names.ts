import type { Language } from "../../../platform/language";

/** A month is printed so, from January on. */
export const printedMonths: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "janv.",
    "févr.",
    "mars",
    "avril",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
  ],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
