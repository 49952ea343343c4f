import type { Language } from "../../../platform/language";
import type { LetterTone } from "../request/wish";
import type {
  AntiPhrases,
  CompanyPhrases,
  FormalPhrases,
  JobPhrases,
  MotivationPhrases,
  TonePhrases,
} from "./phrasebook";
import { englishCompany } from "./phrases/en/company";
import { englishDirect } from "./phrases/en/direct";
import { englishFormal } from "./phrases/en/formal";
import { englishWarm } from "./phrases/en/warm";
import { frenchCompany } from "./phrases/fr/company";
import { frenchDirect } from "./phrases/fr/direct";
import { frenchFormal } from "./phrases/fr/formal";
import { frenchWarm } from "./phrases/fr/warm";

/** All lines of one language and tone. */
export type Phrases = {
  readonly motivation: MotivationPhrases;
  readonly antiMotivation: AntiPhrases;
  readonly company: CompanyPhrases;
  readonly job: JobPhrases;
};

type Phrasebook = {
  readonly formal: FormalPhrases;
  readonly company: CompanyPhrases;
  readonly warm: TonePhrases;
  readonly direct: TonePhrases;
};

const phrasebooks: Readonly<Record<Language, Phrasebook>> = {
  fr: { formal: frenchFormal, company: frenchCompany, warm: frenchWarm, direct: frenchDirect },
  en: { formal: englishFormal, company: englishCompany, warm: englishWarm, direct: englishDirect },
};

/** A tone says some pools in its own way, the rest as the formal one does. */
function inTone({ formal, company }: Phrasebook, tone: TonePhrases): Phrases {
  const motivation = { ...formal.motivation, ...tone.motivation };
  const antiMotivation = { ...formal.antiMotivation, ...tone.antiMotivation };
  const { firsts, seconds, secondsElsewhere, earliers, leads } = formal.quotations;
  return {
    motivation: {
      ...motivation,
      firsts: [...motivation.firsts, ...firsts],
      seconds: [...motivation.seconds, ...seconds],
      secondsElsewhere: [...motivation.secondsElsewhere, ...secondsElsewhere],
      earliers: [...motivation.earliers, ...earliers],
    },
    antiMotivation: { ...antiMotivation, leads: [...antiMotivation.leads, ...leads] },
    company: { ...company, ...tone.company },
    job: {
      motivation: { ...formal.job.motivation, ...tone.job?.motivation },
      antiMotivation: { ...formal.job.antiMotivation, ...tone.job?.antiMotivation },
    },
  };
}

function inTones(book: Phrasebook): Readonly<Record<LetterTone, Phrases>> {
  return {
    formal: inTone(book, {}),
    warm: inTone(book, book.warm),
    direct: inTone(book, book.direct),
  };
}

const tones: Readonly<Record<Language, Readonly<Record<LetterTone, Phrases>>>> = {
  fr: inTones(phrasebooks.fr),
  en: inTones(phrasebooks.en),
};

export function phrasesOf(language: Language, tone: LetterTone): Phrases {
  return tones[language][tone];
}
