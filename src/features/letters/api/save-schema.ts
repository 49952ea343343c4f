import * as z from "zod";
import { LetterType } from "../store/document";
import { cleanLine, paragraphsOf } from "../versions/editing/letter-text";

export const LETTER_LIMITS = { line: 300, paragraph: 5_000, paragraphs: 40, body: 20_000 } as const;

const line = z.string().transform(cleanLine).pipe(z.string().min(1).max(LETTER_LIMITS.line));

/** One letter as plain text. An empty line inside a paragraph makes two of it. */
export const EditedLetter = z.object({
  subject: line,
  salutation: line,
  paragraphs: z
    .array(z.string().max(LETTER_LIMITS.body))
    .max(LETTER_LIMITS.paragraphs)
    .transform((paragraphs) =>
      paragraphs
        .flatMap(paragraphsOf)
        .map(cleanLine)
        .filter((paragraph) => paragraph !== ""),
    )
    .pipe(
      z
        .array(z.string().max(LETTER_LIMITS.paragraph))
        .min(1)
        .max(LETTER_LIMITS.paragraphs)
        .refine(
          (paragraphs) => paragraphs.join("\n\n").length <= LETTER_LIMITS.body,
          `must not exceed ${LETTER_LIMITS.body} characters`,
        ),
    ),
  closing: line,
});
export type EditedLetter = z.infer<typeof EditedLetter>;

/** A letter that is absent stays as it is. */
export const SaveVersion = z
  .object({
    /** The version that the text was made from: an older one than the current is refused. */
    base_version: z.number().int().min(1),
    /** New for every text, the same when it is sent again. */
    save_id: z.uuid(),
    motivation: EditedLetter.optional(),
    anti_motivation: EditedLetter.optional(),
  })
  .refine((save) => save.motivation ?? save.anti_motivation, "must hold a letter");
export type SaveVersion = z.infer<typeof SaveVersion>;

/** One sentence of a letter, as it stands there or has been typed since. */
export const FindAlternatives = z.object({
  letter: LetterType,
  sentence: z.string().transform(cleanLine).pipe(z.string().min(1).max(2_000)),
});
export type FindAlternatives = z.infer<typeof FindAlternatives>;

/** The checker has nothing against any of them. */
export const Alternatives = z.object({ alternatives: z.array(z.string()) });
