import type { LetterDocument } from "../../store/document";

/** A person may change this of a letter, as plain text. Letterhead, date and signature stay. */
export type LetterText = {
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
};

export function textOfLetter({
  subject,
  salutation,
  paragraphs,
  closing,
}: LetterDocument): LetterText {
  return {
    subject,
    salutation,
    paragraphs: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")),
    closing: closing.text,
  };
}

/** Paragraphs as they are typed into one field: an empty line between two of them. */
export const joinParagraphs = (paragraphs: readonly string[]) => paragraphs.join("\n\n");

export function paragraphsOf(body: string): string[] {
  return body
    .replaceAll(/\r\n?/gu, "\n")
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/**
 * One line of text: no control, hidden or unpaired characters, composed accents, single spaces. The typographic spaces
 * stay, and so do the two joiners that Persian and Indic words are spelt with.
 */
export function cleanLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, " ")
    .replaceAll(/(?![\u200C\u200D])[\p{Cf}\p{Cs}]/gu, "")
    .normalize("NFC")
    .replaceAll(/ {2,}/gu, " ")
    .trim();
}
