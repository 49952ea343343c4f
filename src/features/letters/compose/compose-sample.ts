import type { Language } from "../../../platform/language";
import type { LetterDocument } from "../store/document";
import { composeAntiMotivation } from "./compose-anti-motivation";
import { composeMotivation } from "./compose-motivation";
import { type Candidate, planLetters } from "./plan";

type Sample = {
  readonly companyName: string;
  readonly language: Language;
  readonly candidate: Candidate;
  readonly date: Date;
};

/** Composes both letters for a company that is known by its name alone, and stores nothing. */
export function composeSample(sample: Sample): readonly [LetterDocument, LetterDocument] {
  const plan = planLetters(sample);
  return [composeMotivation(plan, sample), composeAntiMotivation(plan, sample)];
}
