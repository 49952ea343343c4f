import { contentDispositionOf, fileNameOf } from "../../../platform/file-name";
import type { PdfKind } from "../api/schemas";

const stems: Record<PdfKind, string> = {
  motivation: "lettre_motivation",
  anti_motivation: "lettre_anti_motivation",
  dual: "lettres",
};

type NamedFile = {
  readonly kind: PdfKind;
  readonly company: string;
  readonly ending: "pdf" | "docx";
};

const named = ({ kind, company, ending }: NamedFile) => ({
  stem: stems[kind],
  name: company,
  nameless: "entreprise",
  extension: ending,
});

/** `lettre_motivation_Société_Générale.pdf`. */
export const pdfFilename = (kind: PdfKind, company: string): string =>
  fileNameOf(named({ kind, company, ending: "pdf" }));

export const contentDisposition = (
  file: NamedFile,
  disposition: "attachment" | "inline" = "attachment",
): string => contentDispositionOf(named(file), disposition);
