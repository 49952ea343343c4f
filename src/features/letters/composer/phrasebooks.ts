import type { Language } from "../../../platform/language";
import * as en from "./en";
import * as fr from "./fr";
import type { LetterTone } from "./options";
import type { AntiPhrases, CompanyPhrases, JobPhrases, MotivationPhrases } from "./phrasebook";

export type Phrases = {
  readonly motivation: MotivationPhrases;
  readonly antiMotivation: AntiPhrases;
  readonly company: CompanyPhrases;
  readonly job: JobPhrases;
};

/** What a tone says in its own way; the rest it says as the formal one does. */
export type ToneOf<Own> = Partial<Own>;

const tones: Readonly<Record<Language, Readonly<Record<LetterTone, Phrases>>>> = {
  fr: {
    formal: {
      motivation: fr.motivation,
      antiMotivation: fr.antiMotivation,
      company: fr.company,
      job: fr.formalJob,
    },
    warm: {
      motivation: { ...fr.motivation, ...fr.warm },
      antiMotivation: { ...fr.antiMotivation, ...fr.warmAnti },
      company: fr.company,
      job: fr.warmJob,
    },
    direct: {
      motivation: { ...fr.motivation, ...fr.direct },
      antiMotivation: { ...fr.antiMotivation, ...fr.directAnti },
      company: fr.company,
      job: fr.directJob,
    },
  },
  en: {
    formal: {
      motivation: en.motivation,
      antiMotivation: en.antiMotivation,
      company: en.company,
      job: en.formalJob,
    },
    warm: {
      motivation: { ...en.motivation, ...en.warm },
      antiMotivation: { ...en.antiMotivation, ...en.warmAnti },
      company: en.company,
      job: en.warmJob,
    },
    direct: {
      motivation: { ...en.motivation, ...en.direct },
      antiMotivation: { ...en.antiMotivation, ...en.directAnti },
      company: en.company,
      job: en.directJob,
    },
  },
};

export function phrasesOf(language: Language, tone: LetterTone): Phrases {
  return tones[language][tone];
}
