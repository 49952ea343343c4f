import * as z from "zod";
import type { ComposeInput } from "../compose";
import { letterheadOf } from "../compose";
import { type LetterDocument, type LetterType, SentenceKind } from "../store/document";

const line = z.string().trim().min(1);

/** A model is asked for the words and what they rest on. Letterhead, date and signature are ours. */
export const ModelLetter = z.object({
  subject: line.max(200),
  salutation: line.max(100),
  paragraphs: z
    .array(
      z
        .array(
          z.object({
            text: line.max(800),
            kind: SentenceKind,
            facts: z.array(z.string().max(200)).max(12),
          }),
        )
        .min(1)
        // A long letter in the direct tone is made of short sentences, and many of them.
        .max(30),
    )
    .min(2)
    .max(8),
  closing: line.max(300),
});
export type ModelLetter = z.infer<typeof ModelLetter>;

export function toDocument(
  letter: ModelLetter,
  type: LetterType,
  input: ComposeInput,
): LetterDocument {
  return {
    type,
    language: input.language,
    ...letterheadOf(input),
    subject: letter.subject,
    salutation: letter.salutation,
    paragraphs: letter.paragraphs,
    closing: {
      text: letter.closing,
      kind: type === "motivation" ? "courtesy" : "joke",
      facts: [],
    },
    signature: input.candidate.resume.basics.name,
  };
}
