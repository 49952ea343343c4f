import type { LetterDocument, Sentence } from "../../../../src/features/letters/store/document";
import {
  type CheckedWorld,
  checkLetter,
  type Violation,
  type ViolationCode,
} from "../../../../src/features/letters/check";
import { factsOf, type Resume } from "../../../../src/features/profile";
import type { Language } from "../../../../src/platform/language";
import { samples } from "../compose/letters";

const facts = { fr: factsOf(samples.fr), en: factsOf(samples.en) };

export function aWorld(
  company: string,
  language: Language,
  extra: Partial<CheckedWorld> & { resume?: Resume } = {},
): CheckedWorld {
  const { resume, ...rest } = extra;
  const own = resume ? factsOf(resume) : facts[language];
  return { facts: own, companyFacts: [], companyName: company, ...rest };
}

export function errorsIn(letter: LetterDocument, world: CheckedWorld): Violation[] {
  return checkLetter(letter, world).filter(({ severity }) => severity === "error");
}

export function codesIn(letter: LetterDocument, world: CheckedWorld): ViolationCode[] {
  return errorsIn(letter, world).map(({ code }) => code);
}

/** A letter of which one sentence says something else. */
export function withSentence(
  letter: LetterDocument,
  sentence: Partial<Sentence>,
  [paragraph, index]: readonly [number, number] = [1, 0],
): LetterDocument {
  return {
    ...letter,
    paragraphs: letter.paragraphs.map((sentences, at) =>
      sentences.map((each, place) =>
        at === paragraph && place === index ? { ...each, ...sentence } : each,
      ),
    ),
  };
}

/** A sentence on its own, checked against facts given as plain texts. */
export function codesOf(
  text: string,
  cited: readonly string[],
  language: Language = "en",
): ViolationCode[] {
  const given = cited.map((each, index) => ({
    kind: "highlight" as const,
    id: `work:1:highlight:${index + 1}`,
    text: each,
    parentId: "work:1",
  }));
  const letter: LetterDocument = {
    type: "motivation",
    language,
    sender: ["Noor Haddad"],
    recipient: ["Airbus"],
    placeAndDate: "",
    subject: "",
    salutation: "",
    paragraphs: [[{ text, kind: "candidate", facts: given.map(({ id }) => id) }]],
    closing: {
      text: language === "fr" ? "Cordialement," : "Yours faithfully,",
      kind: "courtesy",
      facts: [],
    },
    signature: "Noor Haddad",
  };
  const world = {
    facts: given,
    companyFacts: [],
    companyName: "Airbus",
    length: { min: 0, max: 500 },
  };
  return codesIn(letter, world);
}
