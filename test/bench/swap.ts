import { foldPlain, plain, tokensOf } from "../../src/features/letters/checker/tokens";
import type { CompanyFact } from "../../src/features/letters/composer";
import type { LetterDocument } from "../../src/features/letters/document";
import { sentencesOf } from "../features/letters/composer/letters";

/** A company and what was found of it. */
export type Addressee = { readonly company: string; readonly companyFacts: readonly CompanyFact[] };

/** Nine in ten: two companies may well share a trade, a town or a year. */
const SHARE_OF_OTHERS = 0.9;

/**
 * The swap-the-company test: the share of a letter’s sentences that would be wrong in a letter to somebody else. The name is
 * swapped along with the company, so that saying it counts for nothing: a sentence must say a word or a figure of a
 * fact that it cites which no fact of the other company carries.
 */
export function boundShare(letter: LetterDocument, own: Addressee, others: readonly Addressee[]) {
  const worlds = others.filter(({ company }) => company !== own.company).map(wordsOf);
  const sentences = sentencesOf(letter);
  const bound = sentences.filter(({ text, facts }) => {
    const told = own.companyFacts.filter(({ id }) => facts.includes(id));
    const carried = wordsOf({ company: own.company, companyFacts: told });
    const said = [...tellingWords(text)].filter((word) => carried.has(word));
    const wrong = worlds.filter((world) => said.some((word) => !world.has(word)));
    return worlds.length > 0 && wrong.length >= SHARE_OF_OTHERS * worlds.length;
  });
  return bound.length / sentences.length;
}

/** What the facts say beside the company’s own name. */
function wordsOf({ company, companyFacts }: Addressee): Set<string> {
  const words = companyFacts.flatMap(({ text }) => [...tellingWords(text)]);
  return new Set(words).difference(tellingWords(company));
}

/** Figures, and words long enough to mean something. */
function tellingWords(text: string): Set<string> {
  const clean = plain(text).replaceAll(/(?<=\d)[\s,](?=\d{3})/gu, "");
  const words = tokensOf(clean, foldPlain(clean)).map(({ folded }) => folded);
  return new Set(words.filter((word) => word.length >= 4 || /\d/.test(word)));
}
