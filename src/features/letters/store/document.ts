import * as z from "zod";
import { Language } from "../../../platform/language";

export const LetterType = z.enum(["motivation", "anti_motivation"]);
export type LetterType = z.infer<typeof LetterType>;

/** The kind of a sentence says what it must rest on. */
export const SentenceKind = z.enum(["candidate", "company", "motivation", "courtesy", "joke"]);

export const Sentence = z.object({
  text: z.string().min(1).max(2_000),
  kind: SentenceKind,
  /** Ids of the facts it rests on; a `candidate` sentence has at least one. */
  facts: z.array(z.string()),
});
export type Sentence = z.infer<typeof Sentence>;

/** One letter, ready to be read, printed and checked. Lines and sentences carry no markup. */
export const LetterDocument = z.object({
  type: LetterType,
  language: Language,
  /** First line the name, then the address and how to answer. */
  sender: z.array(z.string()).min(1),
  /** First line the company. */
  recipient: z.array(z.string()).min(1),
  placeAndDate: z.string(),
  subject: z.string(),
  salutation: z.string(),
  paragraphs: z.array(z.array(Sentence).min(1)).min(1),
  /** The formula before the signature, as one courtesy or joke sentence. */
  closing: Sentence,
  signature: z.string(),
});
export type LetterDocument = z.infer<typeof LetterDocument>;

/** Writes the letter as plain text: blocks in reading order, separated by an empty line. */
export function letterText(letter: LetterDocument): string {
  return [
    letter.sender.join("\n"),
    letter.recipient.join("\n"),
    letter.placeAndDate,
    letter.subject,
    letterBody(letter),
  ].join("\n\n");
}

/** It runs from the salutation to the signature. */
export function letterBody(letter: LetterDocument): string {
  return [
    letter.salutation,
    ...letter.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")),
    letter.closing.text,
    letter.signature,
  ].join("\n\n");
}

/** Words of the body, the letterhead left out: runs of letters and digits with their inner marks, as `qu'un` or `C++`. */
export function countLetterWords(letter: LetterDocument): number {
  return letterBody(letter).match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}
