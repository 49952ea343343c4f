import { PDFDocument } from "pdf-lib";
import type { LetterPair, PdfKind } from "../schemas";

export async function renderPdf(
  _kind: PdfKind,
  _pair: LetterPair,
  _fonts: unknown,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}
