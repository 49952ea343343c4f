import { type PDFDocument, PDFName } from "pdf-lib";
import type { LetterDocument } from "../store/document";
import type { LetterPair, PdfKind } from "../api/schemas";
import { readLetterDate } from "./letter-date";

const PRODUCT = "Atelier";

const titles = {
  motivation: { fr: "Lettre de motivation", en: "Motivation letter" },
  anti_motivation: { fr: "Lettre d’anti-motivation", en: "Anti-motivation letter" },
  dual: {
    fr: "Lettres de motivation et d’anti-motivation",
    en: "Motivation and anti-motivation letters",
  },
};

/** The letters of a PDF in the order of its pages. */
export function lettersOf(kind: PdfKind, pair: LetterPair): LetterDocument[] {
  return kind === "dual" ? [pair.motivation, pair.anti_motivation] : [pair[kind]];
}

/** Properties from the letter alone: no clock, so the same letter gives the same bytes. */
export function setDocumentProperties(
  document: PDFDocument,
  kind: PdfKind,
  pair: LetterPair,
): void {
  const [letter = pair.motivation] = lettersOf(kind, pair);
  const company = letter.recipient[0] ?? "";
  const title = `${titles[kind][letter.language]} – ${company}`;
  document.setTitle(title.toWellFormed(), { showInWindowTitleBar: true });
  document.setAuthor((letter.sender[0] ?? "").toWellFormed());
  document.setSubject(letter.subject.toWellFormed());
  document.setLanguage(letter.language);
  document.setCreator(PRODUCT);
  document.setProducer(PRODUCT);
  const date = readLetterDate(letter.placeAndDate);
  if (date !== null) {
    document.setCreationDate(date);
    document.setModificationDate(date);
  }
  // Readers with room show the two letters side by side.
  if (kind === "dual") document.catalog.set(PDFName.of("PageLayout"), PDFName.of("TwoColumnLeft"));
}
