import * as z from "zod";
import type { Language } from "../../../platform/language";
import { factsOf, type Resume } from "../../profile";
import type { LetterDocument } from "../document";

export const LetterPlan = z.object({ seed: z.number() });
export type LetterPlan = z.infer<typeof LetterPlan>;
export type ComposeInput = {
  company: string;
  language: Language;
  candidate: { resume: Resume; version: string };
  date: Date;
};

export function planLetters(input: ComposeInput): LetterPlan {
  return { seed: input.company.length };
}

const compose = (type: LetterDocument["type"], input: ComposeInput): LetterDocument => ({
  type,
  language: input.language,
  sender: [input.candidate.resume.basics.name],
  recipient: [input.company],
  placeAndDate: input.date.toISOString().slice(0, 10),
  subject: type,
  salutation: "Bonjour,",
  paragraphs: factsOf(input.candidate.resume)
    .slice(0, 4)
    .map(({ id, text }) => [{ text, kind: "candidate", facts: [id] }]),
  closing: { text: "Cordialement,", kind: "courtesy", facts: [] },
  signature: input.candidate.resume.basics.name,
});

export const composeMotivation = (_plan: LetterPlan, input: ComposeInput) =>
  compose("motivation", input);
export const composeAntiMotivation = (_plan: LetterPlan, input: ComposeInput) =>
  compose("anti_motivation", input);
export const withDate = (letter: LetterDocument, date: Date): LetterDocument => ({
  ...letter,
  placeAndDate: date.toISOString().slice(0, 10),
});
