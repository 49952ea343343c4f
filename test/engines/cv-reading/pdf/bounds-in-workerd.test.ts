import "cloudflare:test";
import { zlibSync } from "fflate";
import { describe, it } from "vitest";
import { readPdf } from "../../../../src/engines/cv-reading/pdf/read-pdf";
import { drawCv } from "../../../support/drawn-cv";

const text = (value: string) => new TextEncoder().encode(value);

/** A page whose content is these bytes, deflated; the parser rebuilds the table of objects that is missing. */
async function pdfOf(content: Uint8Array): Promise<Uint8Array> {
  const stream = zlibSync(content, { level: 9 });
  const parts = [
    text("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"),
    text("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"),
    text("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n"),
    text(`4 0 obj\n<</Filter/FlateDecode/Length ${stream.length}>>\nstream\n`),
    stream,
    text("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"),
  ];
  return new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer());
}

describe("the bounds of the PDF parser in the Worker's runtime", () => {
  it("refuse a stream that inflates without end, and the next file is read", async ({ expect }) => {
    const bomb = await pdfOf(new Uint8Array(40 * 1024 * 1024).fill(32));
    const honest = await drawCv([
      Array.from({ length: 8 }, (_, row) => ({
        text: "Ran a crew of twelve",
        x: 50,
        y: 50 + row * 14,
      })),
    ]);

    await expect(readPdf(bomb)).rejects.toMatchObject({ code: "CV_TOO_COMPLEX" });
    expect((await readPdf(honest)).sheets[0]?.items).toHaveLength(8);
  });

  it("refuse a page of more operators than any CV has", async ({ expect }) => {
    const bomb = await pdfOf(text("q Q ".repeat(150_000)));

    await expect(readPdf(bomb)).rejects.toMatchObject({ code: "CV_TOO_COMPLEX" });
  });
});
