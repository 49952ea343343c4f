import { foldPlain, plain, tokensOf } from "../../src/engines/grounding/tokens";
import type { LetterCompanyFact } from "../../src/features/letters/compose";
import type { LetterDocument } from "../../src/features/letters/store/document";
import { printed, sentencesOf } from "../features/letters/compose/letters";

/** A company and what was found of it. */
export type Addressee = {
  readonly company: string;
  readonly companyFacts: readonly LetterCompanyFact[];
};

/** Three in four: some companies do share a trade, a town or a word. */
const SHARE_OF_OTHERS = 0.75;

/** Shares of a letter’s sentences. */
export type Bound = {
  /** That would be wrong in a letter to another company. */
  readonly asSent: number;
  /** That would still be wrong with the other company’s name put in place of this one’s. */
  readonly renamed: number;
};

/**
 * The swap-the-company test: the letter is read in the worlds of other companies. A sentence is wrong there when it names
 * this one, or says a word or a figure of a fact it cites that no fact of the other company carries.
 */
export function boundShares(
  letter: LetterDocument,
  own: Addressee,
  others: readonly Addressee[],
): Bound {
  const worlds = others.filter(({ company }) => company !== own.company).map(worldOf);
  const name = nameOf(own.company);
  const sentences = sentencesOf(letter);
  const bound = sentences.map(({ text, facts }) => {
    const told = own.companyFacts.filter(({ id }) => facts.includes(id));
    const carried = wordsOf({ company: own.company, companyFacts: told });
    const said = [...tellingWords(text)].filter((word) => carried.has(word));
    const wrong = worlds.filter((world) => said.some((word) => !world.has(word)));
    const isBound = worlds.length > 0 && wrong.length >= SHARE_OF_OTHERS * worlds.length;
    return { isBound, isNamed: text.includes(name) };
  });
  const shareOf = (count: number) => count / sentences.length;
  return {
    asSent: shareOf(bound.filter(({ isBound, isNamed }) => isBound || isNamed).length),
    renamed: shareOf(bound.filter(({ isBound }) => isBound).length),
  };
}

/** Without the article that « de » and « à » swallow. */
function nameOf(company: string): string {
  return printed(company).replace(/^Les? /u, "");
}

const worldsRead = new WeakMap<readonly LetterCompanyFact[], Set<string>>();

/** The words of a whole world, read once. */
function worldOf(addressee: Addressee): Set<string> {
  const known = worldsRead.get(addressee.companyFacts) ?? wordsOf(addressee);
  worldsRead.set(addressee.companyFacts, known);
  return known;
}

/** The facts say these words beside the company’s own name. */
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
