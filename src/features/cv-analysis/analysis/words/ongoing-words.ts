import type { CvLanguageCode } from "../../../../engines/cv-reading/read-cv-result";

/** A printed CV says by this word that a post goes on. */
export const ongoingWords: Readonly<Record<CvLanguageCode, string>> = {
  fr: "aujourd’hui",
  en: "Present",
};
