import {
  composeAntiMotivation,
  composeMotivation,
  LetterLength,
  LetterTone,
  planLetters,
} from "../../../../src/features/letters/compose";
import { bandOf } from "../../../../src/features/letters/check/word-bands";
import type { Language } from "../../../../src/platform/language";
import { companies, samples } from "../compose/letters";
import { madeUpFacts } from "../compose/company-facts";
import type { Mutator, SentencePlace } from "./mutator";
import { aWorld } from "./worlds";

const one = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;

/**
 * A letter with one thing invented: to another company, in another tone and length, with or without research, at another
 * place for every number.
 */
export function mutated(mutator: Mutator, language: Language, number: number) {
  const company = one(companies, 7 * number);
  const tone = one(LetterTone.options, number);
  const length = mutator.ofWhole ? "standard" : one(LetterLength.options, Math.floor(number / 3));
  const companyFacts = number % 2 === 0 ? [] : madeUpFacts(company, language);
  const input = {
    companyName: company,
    language,
    candidate: { resume: samples[language], version: "v1" },
    date: new Date("2026-01-05T10:00:00Z"),
    tone,
    length,
    draft: number % 5,
    ...(companyFacts.length > 0 && { companyFacts }),
  };
  const plan = planLetters(input);
  const motivation = composeMotivation(plan, input);
  const own = mutator.of === "anti" ? composeAntiMotivation(plan, input) : motivation;
  const paragraph = number % own.paragraphs.length;
  const place: SentencePlace = [paragraph, (number * 3) % (own.paragraphs[paragraph]?.length ?? 1)];
  const letter = mutator.change(own, language, place);
  const world = aWorld(company, language, {
    companyFacts,
    length: bandOf(letter.type, length),
    ...(mutator.of === "anti" && { twin: motivation }),
    ...mutator.world,
  });
  return { letter, world, place, kind: `${language} ${tone} ${length}` };
}
