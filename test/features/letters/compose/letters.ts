import { letterBody, type LetterDocument } from "../../../../src/features/letters/store/document";
import {
  composeAntiMotivation,
  composeMotivation,
  planLetters,
} from "../../../../src/features/letters/compose";
import { Resume } from "../../../../src/features/profile";
import english from "../../../../src/features/profile/sample/resume.en.json";
import french from "../../../../src/features/profile/sample/resume.fr.json";
import type { Language } from "../../../../src/platform/language";
import { companies } from "./company-names";

export { companies };

export const samples: Readonly<Record<Language, Resume>> = {
  fr: Resume.parse(french),
  en: Resume.parse(english),
};

export type Pair = { motivation: LetterDocument; anti: LetterDocument };

export function aPair(company: string, language: Language, resume = samples[language]): Pair {
  const date = new Date("2026-01-05T10:00:00Z");
  const input = { companyName: company, language, candidate: { resume, version: "v1" }, date };
  const plan = planLetters(input);
  return {
    motivation: composeMotivation(plan, input),
    anti: composeAntiMotivation(plan, input),
  };
}

export function sentencesOf(letter: LetterDocument) {
  return letter.paragraphs.flat();
}

export function citedBy(letter: LetterDocument): Set<string> {
  return new Set(sentencesOf(letter).flatMap(({ facts }) => facts));
}

export function proseOf(letter: LetterDocument): string {
  return sentencesOf(letter)
    .map(({ text }) => text)
    .join(" ");
}

/** Apostrophes curl wherever a name is printed in a sentence. */
export function printed(name: string): string {
  return name.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "’");
}

export function bodyOf(letter: LetterDocument): string {
  return letterBody(letter);
}

export const allPairs = (["fr", "en"] as const).flatMap((language) =>
  companies.map((company) => ({ company, language, pair: aPair(company, language) })),
);
