import type { Language } from "../../../platform/language";
import type { LetterTone } from "../request/wish";
import type { AntiPhrases, MotivationPhrases } from "./phrasebook";
import { englishAnti } from "./phrases/en/anti";
import { englishMotivation } from "./phrases/en/motivation";
import { englishTrades } from "./phrases/en/trades";
import { frenchAnti } from "./phrases/fr/anti";
import { frenchMotivation } from "./phrases/fr/motivation";
import { frenchTrades } from "./phrases/fr/trades";
import type { TradeBook } from "./trades/trade";

/** All lines of one language and tone. */
export type Phrases = {
  readonly motivation: MotivationPhrases;
  readonly antiMotivation: AntiPhrases;
  readonly trades: TradeBook;
};

const books = {
  fr: { motivation: frenchMotivation, antiMotivation: frenchAnti, trades: frenchTrades },
  en: { motivation: englishMotivation, antiMotivation: englishAnti, trades: englishTrades },
};

/** A tone says some pools in its own way, the rest as the formal one does. */
export function phrasesOf(language: Language, tone: LetterTone): Phrases {
  const { motivation, antiMotivation, trades } = books[language];
  return {
    motivation: { ...motivation.formal, ...motivation[tone] },
    antiMotivation: { ...antiMotivation.formal, ...antiMotivation[tone] },
    trades,
  };
}
