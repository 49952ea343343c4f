import { degrees, PDFDocument, StandardFonts } from "pdf-lib";

/** Its place is that of the start of its baseline, from the top left corner of a page of A4. */
export type DrawnText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
};

const HEIGHT = 842;

/** A PDF that shows these texts, drawn in this order; a viewer turns it by the angle. */
export async function drawCv(
  pages: readonly (readonly DrawnText[])[],
  { angle = 0 }: { readonly angle?: number } = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const texts of pages) {
    const page = pdf.addPage([595, HEIGHT]);
    page.setRotation(degrees(angle));
    for (const { text, x, y, size = 10, isBold = false } of texts) {
      page.drawText(text, { x, y: HEIGHT - y, size, font: isBold ? bold : plain });
    }
  }
  return pdf.save();
}
