import { describe, it } from "vitest";
import { readDocument } from "../../../../src/engines/cv-reading/documents/read-document";
import {
  aWordFile,
  type WordFile,
  wordParagraph,
  wordTable,
  wordText,
} from "../../../support/files/word-file";

const FILLER =
  "A paragraph that is long enough for the whole file to count as one with some text in it, as CVs do.";
const read = (file: WordFile) =>
  readDocument(aWordFile({ ...file, body: file.body + wordParagraph(FILLER) }), "docx");
const linesOf = async (file: WordFile) =>
  (await read(file)).lines.map(({ text }) => text).filter((text) => text !== FILLER);
const drawing = (blocks: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${blocks}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("a document of Word", () => {
  it("is read paragraph by paragraph, with its tabs, breaks and entities", async ({ expect }) => {
    const body = [
      wordParagraph("Zoë Marwick"),
      wordParagraph(`${wordText("Line Cook")}<w:r><w:tab/></w:r>${wordText("2019 – 2021")}`),
      wordParagraph(
        `${wordText("Salt &amp; Pepper")}<w:r><w:br/></w:r>${wordText("Leeds &#233;")}`,
      ),
      wordParagraph(""),
    ].join("");
    expect(await linesOf({ body })).toEqual([
      "Zoë Marwick",
      "Line Cook\t2019 – 2021",
      "Salt & Pepper",
      "Leeds é",
    ]);
  });

  it("tells headings by their outline, whatever their styles are called", async ({ expect }) => {
    const styles =
      '<w:style w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:styleId="Mine"><w:basedOn w:val="Titre1"/></w:style>' +
      '<w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>';
    const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
    const body =
      wordParagraph("Formation", style("Titre1")) +
      wordParagraph("Expérience", style("Mine")) +
      wordParagraph("Boulanger", style("Ring"));
    const { lines } = await read({ body, styles });
    const headings = lines.filter(({ isMarkedHeading }) => isMarkedHeading).map(({ text }) => text);
    expect(headings).toEqual(["Formation", "Expérience"]);
  });

  it("marks the items of its lists and takes typed marks off", async ({ expect }) => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      wordParagraph("Wrote menus", list) +
      wordParagraph("• Trained two cooks") +
      wordParagraph("No item", none);
    const { lines } = await read({ body });
    expect(lines.slice(0, 3).map(({ text, hasBullet }) => [text, hasBullet])).toEqual([
      ["Wrote menus", true],
      ["Trained two cooks", true],
      ["No item", false],
    ]);
  });

  it("puts what stands in the header first, in the footer last, and says so", async ({
    expect,
  }) => {
    const body = `${wordParagraph("Body")}<w:sectPr><w:headerReference r:id="r1"/><w:headerReference r:id="r2"/><w:footerReference r:id="r3"/></w:sectPr>`;
    const others = {
      "header1.xml": `<w:hdr>${wordParagraph("zoe@example.org")}</w:hdr>`,
      "header2.xml": `<w:hdr>${wordParagraph("zoe@example.org")}</w:hdr>`,
      "footer1.xml": `<w:ftr>${wordParagraph("07700 900123")}</w:ftr>`,
    };
    const relations = [
      ["r1", "header1.xml"],
      ["r2", "header2.xml"],
      ["r3", "footer1.xml"],
    ] as const;
    const { lines, warnings } = await read({ body, others, relations });
    expect(lines.map(({ text }) => text)).toEqual([
      "zoe@example.org",
      "Body",
      FILLER,
      "07700 900123",
    ]);
    expect(new Set(lines.map(({ region }) => region)).size).toBe(3);
    expect(warnings).toMatchObject([{ code: "HEADER_TEXT", quote: "zoe@example.org" }]);
  });

  it("reads a text box once, as a region of its own", async ({ expect }) => {
    const body = wordParagraph(drawing(wordParagraph("Contact")) + wordText("Beside the box"));
    const { lines, warnings } = await read({ body });
    expect(lines.map(({ text }) => text)).toEqual(["Contact", "Beside the box", FILLER]);
    expect(lines[0]?.region).not.toBe(lines[1]?.region);
    const around = (text: string) =>
      `<mc:AlternateContent><mc:Choice>${text}</mc:Choice><mc:Fallback>${text}</mc:Fallback></mc:AlternateContent>`;
    expect(await linesOf({ body: wordParagraph(around(wordText("Skills"))) })).toEqual(["Skills"]);
    expect(warnings.map(({ code }) => code)).toEqual(["TEXT_BOX"]);
  });

  it("reads the columns of a layout table one after the other", async ({ expect }) => {
    const column = (word: string) =>
      [1, 2, 3, 4].map((at) => wordParagraph(`${word} ${at}`)).join("");
    const { lines, warnings } = await read({
      body: wordTable([[column("left"), column("right")]]),
    });
    expect(lines.slice(0, 8).map(({ text }) => text)).toEqual([
      "left 1",
      "left 2",
      "left 3",
      "left 4",
      "right 1",
      "right 2",
      "right 3",
      "right 4",
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["TABLE_LAYOUT"]);
  });

  it("reads a row of data side by side, and a heading before what it stands beside", async ({
    expect,
  }) => {
    const long = ["Line Cook", "Hotel Tamarisk", "Wrote menus", "Trained cooks"]
      .map((text) => wordParagraph(text))
      .join("");
    const body = wordTable([
      [wordParagraph("2019 – 2021"), wordParagraph("Pastry Chef") + wordParagraph("Saltmarsh")],
      [wordParagraph("Experience"), long],
    ]);
    expect(await linesOf({ body })).toEqual([
      "2019 – 2021\tPastry Chef",
      "Saltmarsh",
      "Experience",
      "Line Cook",
      "Hotel Tamarisk",
      "Wrote menus",
      "Trained cooks",
    ]);
  });

  it("tells a heading beside a short section from a title beside its place and dates", async ({
    expect,
  }) => {
    const cell = (...texts: readonly string[]) => texts.map((text) => wordParagraph(text)).join("");
    const body = wordTable([
      [cell("Education"), cell("Diploma in Professional Cookery", "Larkfield College")],
      [cell("Sous Chef, Hotel Tamarisk"), cell("Leeds", "2019 – 2021")],
    ]);
    expect(await linesOf({ body })).toEqual([
      "Education",
      "Diploma in Professional Cookery",
      "Larkfield College",
      "Sous Chef, Hotel Tamarisk\tLeeds",
      "2019 – 2021",
    ]);
  });

  it("leaves out what was deleted, hidden, white or tiny, and reports what nobody sees", async ({
    expect,
  }) => {
    const body = [
      wordParagraph(`<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>${wordText("kept")}`),
      wordParagraph(`<w:ins>${wordText("inserted")}</w:ins>`),
      wordParagraph(wordText("vanished", "<w:vanish/>")),
      wordParagraph(wordText("seen after all", '<w:vanish w:val="0"/>')),
      wordParagraph(wordText("white on white", '<w:color w:val="FFFFFF"/>')),
      wordParagraph(
        wordText("white on blue", '<w:color w:val="FFFFFF"/>'),
        '<w:shd w:val="clear" w:fill="1F4E79"/>',
      ),
      wordParagraph(wordText("two points", '<w:sz w:val="4"/>')),
    ].join("");
    expect(await linesOf({ body })).toEqual([
      "kept",
      "inserted",
      "seen after all",
      "white on blue",
    ]);
    const { warnings } = await read({ body });
    expect(warnings.map(({ code, quote }) => [code, quote])).toEqual([
      ["HIDDEN_TEXT", "vanished"],
      ["HIDDEN_TEXT", "white on white"],
      ["TINY_TEXT", "two points"],
    ]);
  });

  it("tells the targets of links, of either kind, and no other schemes", async ({ expect }) => {
    const link = (id: string, text: string) =>
      `<w:hyperlink r:id="${id}">${wordText(text)}</w:hyperlink>`;
    const field = '<w:r><w:instrText> HYPERLINK "https://b.example.org" </w:instrText></w:r>';
    const body =
      wordParagraph(link("r1", "Portfolio")) +
      wordParagraph(field + wordText("Blog")) +
      wordParagraph(link("r2", "Odd"));
    const relations = [
      ["r1", "https://a.example.org"],
      ["r2", "javascript:alert(1)"],
    ] as const;
    const { lines } = await read({ body, relations });
    expect(lines.slice(0, 3).map(({ urls }) => urls)).toEqual([
      ["https://a.example.org"],
      ["https://b.example.org"],
      [],
    ]);
  });

  it("does not take the prompt of an empty form field for text", async ({ expect }) => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${wordParagraph(text)}</w:sdtContent></w:sdt>`;
    const body = control("<w:showingPlcHdr/>", "Click to enter text") + control("", "Filled in");
    expect(await linesOf({ body })).toEqual(["Filled in"]);
  });

  it("places every line on a sheet, one under the other", async ({ expect }) => {
    const body = Array.from({ length: 120 }, (_, at) => wordParagraph(`Row ${at} of a CV`)).join(
      "",
    );
    const { lines, sheets } = await read({ body });
    expect(sheets.length).toBeGreaterThan(1);
    for (const [at, line] of lines.entries()) {
      const [x, y, width, height] = line.box;
      expect(x >= 0 && y >= 0 && x + width <= 595 && y + height <= 842).toBe(true);
      const next = lines[at + 1];
      if (next?.page === line.page) expect(next.box[1]).toBeGreaterThanOrEqual(y + height - 0.001);
    }
  });
});
