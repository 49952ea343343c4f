import { LetterType } from "../../src/features/letters/store/document";
import {
  editLetter,
  reviewLetter,
  textOfLetter,
} from "../../src/features/letters/versions/editing";
import { type Language, languages } from "../../src/platform/language";
import { companies } from "../features/letters/compose/letters";
import { aResearchedPair } from "../features/letters/researched-pair";
import { median } from "./statistics";

const SENTENCES: Readonly<Record<Language, (round: number) => string>> = {
  en: (round) => ` I also have ${round} ideas for your team.`,
  fr: (round) => ` J’ai aussi ${round} idées pour votre équipe.`,
};
/** The editor’s page is open for minutes: code that is warm is the case that is felt. */
const WARM_UP = 10;
const ROUNDS = 60;

/** The editor computes this when a typist pauses in one long letter, ms at the median: the edit found, the text checked. */
export function typingMs(): number {
  const times = languages.flatMap((language) => {
    const [company = ""] = companies;
    const { pair, edit } = aResearchedPair(company, language, { length: "long" });
    return LetterType.options.flatMap((type) => {
      const text = textOfLetter(pair[type]);
      const [first = "", ...rest] = text.paragraphs;
      const pause = (round: number) => {
        const paragraphs = [first + SENTENCES[language](round), ...rest];
        const begunAt = performance.now();
        const edited = editLetter(pair[type], { ...text, paragraphs }, edit.world);
        reviewLetter(type, { ...pair, [type]: { ...edited, type } }, edit);
        return performance.now() - begunAt;
      };
      return Array.from({ length: WARM_UP + ROUNDS }, (_, round) => pause(round)).slice(WARM_UP);
    });
  });
  return median(times);
}
