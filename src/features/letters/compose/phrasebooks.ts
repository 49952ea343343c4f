import type { Language } from "../../../platform/language";
import * as en from "./phrases/en";
import * as fr from "./phrases/fr";
import type { LetterTone } from "./options";
import type {
  AntiPhrases,
  CompanyPhrases,
  JobPhrases,
  MotivationPhrases,
  Pool,
} from "./phrasebook";

export type Phrases = {
  readonly motivation: MotivationPhrases;
  readonly antiMotivation: AntiPhrases;
  readonly company: CompanyPhrases;
  readonly job: JobPhrases;
};

type Quotations = Readonly<
  Record<"firsts" | "seconds" | "secondsElsewhere" | "earliers" | "leads", Pool>
>;

/** What a tone says in its own way; the rest it says as the formal one does. */
type Tone = {
  readonly motivation?: Partial<MotivationPhrases>;
  readonly antiMotivation?: Partial<AntiPhrases>;
  readonly company?: Partial<CompanyPhrases>;
  readonly job: JobPhrases;
};

type Book = {
  readonly motivation: MotivationPhrases;
  readonly antiMotivation: AntiPhrases;
  readonly company: CompanyPhrases;
  readonly quotations: Quotations;
};

function inTone(book: Book, tone: Tone): Phrases {
  const motivation = { ...book.motivation, ...tone.motivation };
  const antiMotivation = { ...book.antiMotivation, ...tone.antiMotivation };
  const { firsts, seconds, secondsElsewhere, earliers, leads } = book.quotations;
  return {
    motivation: {
      ...motivation,
      firsts: [...motivation.firsts, ...firsts],
      seconds: [...motivation.seconds, ...seconds],
      secondsElsewhere: [...motivation.secondsElsewhere, ...secondsElsewhere],
      earliers: [...motivation.earliers, ...earliers],
    },
    antiMotivation: { ...antiMotivation, leads: [...antiMotivation.leads, ...leads] },
    company: { ...book.company, ...tone.company },
    job: tone.job,
  };
}

const tones: Readonly<Record<Language, Readonly<Record<LetterTone, Phrases>>>> = {
  fr: {
    formal: inTone(fr, { job: fr.formalJob }),
    warm: inTone(fr, { motivation: fr.warm, antiMotivation: fr.warmAnti, job: fr.warmJob }),
    direct: inTone(fr, {
      motivation: fr.direct,
      antiMotivation: fr.directAnti,
      company: fr.directCompany,
      job: fr.directJob,
    }),
  },
  en: {
    formal: inTone(en, { job: en.formalJob }),
    warm: inTone(en, { motivation: en.warm, antiMotivation: en.warmAnti, job: en.warmJob }),
    direct: inTone(en, {
      motivation: en.direct,
      antiMotivation: en.directAnti,
      company: en.directCompany,
      job: en.directJob,
    }),
  },
};

export function phrasesOf(language: Language, tone: LetterTone): Phrases {
  return tones[language][tone];
}
