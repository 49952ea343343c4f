import type { Language } from "../../../platform/language";

type Sentence = (years: number, field: string | undefined) => string;

const of = (field: string | undefined) => (field === undefined ? "" : ` (${field})`);

/** It is what a summary says of experience, in the language of the profile. */
export const yearsSentence: Readonly<Record<Language, Sentence>> = {
  fr: (years, field) => `${years < 2 ? `${years} an` : `${years} ans`} d’expérience${of(field)}.`,
  en: (years, field) => `${years === 1 ? "1 year" : `${years} years`} of experience${of(field)}.`,
};
