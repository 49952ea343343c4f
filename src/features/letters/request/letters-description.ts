import type { JobDescription } from "../../../platform/job-description";
import type { LettersJobInput } from "./letters-job-input";

const languages = {
  fr: { fr: "français", en: "anglais" },
  en: { fr: "French", en: "English" },
} as const;

/** "Letters for Airbus, French, from the cache": what an admin reads of a pair, and no more of its request. */
export const lettersDescription: JobDescription<LettersJobInput> = {
  kind: { fr: "Lettres", en: "Letters" },
  of: ({ companyName, language }, { wasReady }) => ({
    fr: `Lettres pour ${companyName}, ${languages.fr[language]}${wasReady ? ", du cache" : ""}`,
    en: `Letters for ${companyName}, ${languages.en[language]}${wasReady ? ", from the cache" : ""}`,
  }),
};
