import type { CvLanguageCode } from "../../../../engines/cv-reading/read-cv-result";

type WordsOf<T> = Readonly<Record<CvLanguageCode, T>>;

/** These may be left out before an action, which says the same and stands first. They are folded. */
export const droppableOpenings: WordsOf<readonly string[]> = {
  fr: [
    "responsable de la",
    "responsable de l'",
    "responsable de",
    "responsable du",
    "en charge de la",
    "en charge de l'",
    "en charge de",
    "en charge du",
    "charge de la",
    "charge de l'",
    "charge de",
    "charge du",
    "chargee de la",
    "chargee de l'",
    "chargee de",
    "chargee du",
    "mes missions etaient de",
    "mission de",
  ],
  en: [
    "i was responsible for",
    "i am responsible for",
    "was responsible for",
    "responsible for the",
    "responsible for",
    "in charge of",
    "i was in charge of",
    "tasked with",
    "was tasked with",
    "my duties included",
    "duties included",
    "my duties were",
    "duties include",
  ],
};

/** These weaken an achievement, and without them it would claim more than was done. They are folded. */
export const weakOpenings: WordsOf<readonly string[]> = {
  fr: [
    "participation a",
    "participation au",
    "participe a",
    "participe au",
    "aide a",
    "aide au",
    "contribution a",
    "contribution au",
    "implication dans",
    "implique dans",
    "impliquee dans",
    "collaboration a",
  ],
  en: ["helped", "worked on", "involved in", "participated in", "took part in", "was part of"],
};

/** Folded; they stand alone as words. */
export const firstPersonWords: WordsOf<readonly string[]> = {
  fr: ["je", "j", "mon", "ma", "mes", "moi", "m", "nous", "notre", "nos"],
  en: ["i", "my", "me", "mine", "myself", "we", "our", "us"],
};

/** They may be left out at the beginning without a change of what is said. The longest stands first. */
export const firstPersonOpenings: WordsOf<readonly string[]> = {
  fr: ["j'ai ete charge de", "j'ai ete chargee de", "j'ai", "nous avons", "je"],
  en: ["i have", "i've", "we have", "i", "we"],
};
