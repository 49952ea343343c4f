import type { LetterDocument, Sentence } from "../../../../src/features/letters/store/document";
import type { CheckedWorld, ViolationCode } from "../../../../src/features/letters/check";
import type { Language } from "../../../../src/platform/language";
import { withSentence } from "./worlds";

export type SentencePlace = readonly [paragraph: number, sentence: number];

export type Mutator = {
  readonly name: string;
  readonly code: ViolationCode;
  readonly of: "motivation" | "anti";
  /** At a place that the mutator may choose to ignore: paragraph and sentence. */
  readonly change: (
    letter: LetterDocument,
    language: Language,
    place: SentencePlace,
  ) => LetterDocument;
  /** Whether it takes the letter as a whole: then its measures are those of a standard letter. */
  readonly ofWhole?: boolean;
  readonly world?: Partial<CheckedWorld>;
};

export type Words = Readonly<Record<Language, string>>;

export const telling: Partial<Sentence> = {
  kind: "candidate",
  facts: ["work:mirabelle:highlight:1"],
};

export function says(
  code: ViolationCode,
  words: Words,
  {
    of = "motivation",
    sentence = telling,
    world,
  }: { of?: Mutator["of"]; sentence?: Partial<Sentence>; world?: Partial<CheckedWorld> } = {},
): Mutator {
  return {
    name: words.en,
    code,
    of,
    change: (letter, language, place) =>
      withSentence(letter, { ...sentence, text: words[language] }, place),
    ...(world && { world }),
  };
}

export const loose = { sentence: { kind: "motivation" as const, facts: [] } };
export const aside = {
  of: "anti" as const,
  sentence: { kind: "joke" as const, facts: ["work:mirabelle:highlight:1"] },
};
export const companyFacts = [
  {
    id: "company:1",
    text: "Founded in 1970, 134,267 employees, 12 offices",
    quote: "134 267 employés dans 12 bureaux",
  },
];
