import { readFile } from "node:fs/promises";
import { PDFDocument, rgb, StandardFonts, TextRenderingMode, setTextRenderingMode } from "pdf-lib";
import { describe, it } from "vitest";
import { readPdf } from "../../../../src/engines/cv-reading/pdf/read-pdf";
import { drawCv } from "../../../support/drawn-cv";

const prose =
  "A summary that is long enough to be read as the text of a curriculum vitae of a person, and then some words";

async function pageWith(draw: (page: Awaited<ReturnType<typeof openPage>>) => void) {
  const opened = await openPage();
  opened.write(prose, [50, 780]);
  draw(opened);
  return readPdf(await opened.save());
}

type Look = { readonly size?: number; readonly grey?: number };

async function openPage() {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  return {
    page,
    write: (text: string, place: readonly [x: number, y: number], look: Look = {}) => {
      const [x, y] = place;
      const { size = 10, grey = 0 } = look;
      page.drawText(text, { x, y, size, font, color: rgb(grey, grey, grey) });
    },
    save: () => pdf.save(),
  };
}

const textsOf = ({ sheets }: Awaited<ReturnType<typeof readPdf>>) =>
  sheets.flatMap(({ items }) => items.map(({ text }) => text));

describe("reading a PDF", () => {
  it("places a word where other readers place it", async ({ expect }) => {
    const bytes = await readFile("test/fixtures/cvs/icons.pdf");
    const { sheets } = await readPdf(new Uint8Array(bytes));
    const item = sheets[0]?.items.find(({ text }) => text === "Expérience professionnelle");

    // pdftotext -bbox: xMin 39.75, yMin 272.0, xMax 202.3, yMax 286.0.
    expect(item?.box[0]).toBeCloseTo(39.75, 0);
    expect(Math.abs((item?.box[1] ?? 0) - 272)).toBeLessThan(1.5);
    expect((item?.box[0] ?? 0) + (item?.box[2] ?? 0)).toBeCloseTo(202.3, 0);
  });

  it("tells what the tags of the file call a heading", async ({ expect }) => {
    const bytes = await readFile("test/fixtures/cvs/icons.pdf");
    const { sheets } = await readPdf(new Uint8Array(bytes));
    const headings = sheets[0]?.items.filter(({ isHeading }) => isHeading === true) ?? [];

    expect(headings.map(({ text }) => text)).toContain("Compétences");
    expect(headings.map(({ text }) => text)).not.toContain("Rapprochement bancaire");
  });

  it("reads white text on a dark band, and reports it on white", async ({ expect }) => {
    const read = await pageWith(({ page, write }) => {
      page.drawRectangle({ x: 0, y: 600, width: 595, height: 100, color: rgb(0.1, 0.2, 0.4) });
      write("Lena Quist", [50, 650], { size: 20, grey: 1 });
      write("Kubernetes Terraform", [50, 500], { grey: 1 });
    });

    expect(textsOf(read)).toContain("Lena Quist");
    expect(textsOf(read)).not.toContain("Kubernetes Terraform");
    expect(read.warnings).toMatchObject([
      { code: "HIDDEN_TEXT", page: 1, quote: "Kubernetes Terraform" },
    ]);
  });

  it("reports text that is not painted", async ({ expect }) => {
    const read = await pageWith(({ page, write }) => {
      page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
      write("Kubernetes Terraform", [50, 500]);
    });

    expect(textsOf(read)).not.toContain("Kubernetes Terraform");
    expect(read.warnings.map(({ code }) => code)).toEqual(["HIDDEN_TEXT"]);
  });

  it("reports text beside the page and text too small to read", async ({ expect }) => {
    const read = await pageWith(({ write }) => {
      write("Kubernetes", [700, 500]);
      write("Terraform and Ansible", [50, 400], { size: 2 });
    });

    expect(textsOf(read)).toEqual([prose]);
    expect(read.warnings.map(({ code }) => code)).toEqual(["OFF_PAGE_TEXT", "TINY_TEXT"]);
  });

  it("takes letters that are drawn twice for bold ones", async ({ expect }) => {
    const read = await pageWith(({ write }) => {
      write("Lena Quist", [50, 600], { size: 20 });
      write("Lena Quist", [50.3, 600], { size: 20 });
    });

    expect(textsOf(read)).toEqual([prose, "Lena Quist"]);
    expect(read.sheets[0]?.items[1]?.isBold).toBe(true);
  });

  it("undoes the spacing of letters", async ({ expect }) => {
    const read = await pageWith(({ write }) => {
      write("C O R E   S K I L L S", [50, 600], { size: 14 });
    });

    expect(textsOf(read)).toEqual([prose, "CORE", "SKILLS"]);
  });

  it("takes a small disc before a text for a list mark", async ({ expect }) => {
    const read = await pageWith(({ page, write }) => {
      page.drawCircle({ x: 52, y: 603.5, size: 1.6 });
      write("Ran a crew of twelve", [60, 600]);
    });

    expect(textsOf(read)).toEqual([prose, "•", "Ran a crew of twelve"]);
  });

  it("refuses a file with less text than a CV can have", async ({ expect }) => {
    const bytes = await drawCv([[{ text: "Lena Quist", x: 50, y: 50 }]]);

    await expect(readPdf(bytes)).rejects.toMatchObject({ code: "CV_NO_TEXT" });
  });

  it("refuses a file of more than twenty pages", async ({ expect }) => {
    const bytes = await drawCv(Array.from({ length: 21 }, () => [{ text: prose, x: 50, y: 50 }]));

    await expect(readPdf(bytes)).rejects.toMatchObject({ code: "CV_TOO_MANY_PAGES" });
  });

  it("reads sixty thousand characters and says that there was more", async ({ expect }) => {
    const page = Array.from({ length: 60 }, (_, row) => ({ text: prose, x: 20, y: 20 + row * 13 }));
    const { sheets, warnings } = await readPdf(
      await drawCv(Array.from({ length: 12 }, () => page)),
    );
    const length = sheets
      .flatMap(({ items }) => items)
      .reduce((sum, { text }) => sum + text.length, 0);

    expect(length).toBeLessThanOrEqual(60_000);
    expect(length).toBeGreaterThan(59_000);
    expect(warnings.map(({ code }) => code)).toEqual(["TEXT_CUT"]);
  });
});
