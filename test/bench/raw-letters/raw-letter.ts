import type { ModelLetter } from "../../../src/features/letters/write/model-letter";
import { type ModelRequest, promptOf } from "../../support/model-answer";
import { english } from "./english";
import { french } from "./french";

export type RawSentence = ModelLetter["paragraphs"][number][number];

/** The prompt gives the company's name, and the words and the id of a fact of each kind. */
export type Company = {
  readonly name: string;
  readonly fact: (kind: string) => { readonly id: string; readonly text: string };
};

/** A model's texts in one language, written down once; only the company's name and facts change. */
export type RawTexts = {
  readonly motivation: (company: Company) => ModelLetter;
  readonly anti: (company: Company) => ModelLetter;
  /** Models add these at times and should not; each is of another kind. */
  readonly slips: readonly ((company: Company) => RawSentence)[];
};

/** Every so many letters have a slip in the first try; of these, every so many in the second one too. */
const SLIP_EVERY = 3;
const STUBBORN_EVERY = 5;

/** As a plausible model answers: an honest text of its own, now and then with a slip that it mends when it is told. */
export function rawLetter(request: ModelRequest): { content: string } {
  const { company: name, language, isAnti, companyFacts, prompt } = promptOf(request);
  const company: Company = {
    name,
    fact: (kind) => {
      const found = companyFacts.find(({ id }) => id.includes(`:${kind}:`));
      if (!found) throw new Error(`Nothing was found of ${kind} about ${name}`);
      return found;
    },
  };
  const texts = { en: english, fr: french }[language];
  const letter = isAnti ? texts.anti(company) : texts.motivation(company);
  const draw = hashOf(`${name} ${language} ${isAnti}`);
  const turn = Math.floor(draw / SLIP_EVERY);
  const isToldSo = prompt.includes("Your first try was refused");
  const slips = draw % SLIP_EVERY === 0 && (!isToldSo || turn % STUBBORN_EVERY === 0);
  const slip = texts.slips[turn % texts.slips.length];
  return { content: JSON.stringify(slips && slip ? withSlip(letter, slip(company)) : letter) };
}

function withSlip(letter: ModelLetter, slip: RawSentence): ModelLetter {
  const [first, second = [], ...rest] = letter.paragraphs;
  return { ...letter, paragraphs: [first ?? [], [...second, slip], ...rest] };
}

function hashOf(text: string): number {
  return Array.from(text).reduce((hash, mark) => (hash * 31 + (mark.codePointAt(0) ?? 0)) >>> 0, 7);
}
