import { describe, it } from "vitest";
import { readDocument } from "../../../../src/engines/cv-reading/documents/read-document";
import { sniffFile } from "../../../../src/engines/cv-reading/sniff-file";
import { aZip, bytesOf, concat } from "../../../support/files/recipes";

const FILLER =
  "A row that is long enough for the whole file to count as one with some text in it, as a CV has it.";
const utf8 = (text: string) => new TextEncoder().encode(text);
const said = (lines: readonly { readonly text: string }[]) =>
  lines.map(({ text }) => text).filter((text) => text !== FILLER);
const readText = (text: string) => readDocument(utf8(`${text}\n${FILLER}`), "text");
const readMarkdown = (text: string) => readDocument(utf8(`${text}\n\n${FILLER}`), "markdown");

describe("a text", () => {
  it("is read row by row, with its gaps, marks and underlined headings", async ({ expect }) => {
    const { lines } = await readText(
      "Zoë Marwick\r\n\r\nEXPERIENCE\r\n==========\r\nLine Cook      2019 – 2021\r\n  - Wrote menus\r\nSKILLS\r\n------\r\nPastry",
    );
    expect(said(lines)).toEqual([
      "Zoë Marwick",
      "EXPERIENCE",
      "Line Cook\t2019 – 2021",
      "Wrote menus",
      "SKILLS",
      "Pastry",
    ]);
    expect(lines.filter(({ isMarkedHeading }) => isMarkedHeading)).toHaveLength(2);
    expect(lines.filter(({ hasBullet }) => hasBullet).map(({ text }) => text)).toEqual([
      "Wrote menus",
    ]);
  });

  it.for([
    ["UTF-8 with a mark", concat([bytesOf([0xef, 0xbb, 0xbf]), utf8(`Zoë\n${FILLER}`)])],
    ["windows-1252", bytesOf(`Zo\xeb\n${FILLER}`)],
    [
      "UTF-16",
      concat([
        bytesOf([0xff, 0xfe]),
        new Uint8Array(Uint16Array.from(`Zoë\n${FILLER}`, (letter) => letter.charCodeAt(0)).buffer),
      ]),
    ],
  ] as const)("is read in %s", async ([, bytes], { expect }) => {
    expect(await sniffFile(bytes, "cv.txt")).toEqual({ ok: true, kind: "text" });
    expect(said((await readDocument(bytes, "text")).lines)).toEqual(["Zoë"]);
  });
});

describe("a text in Markdown", () => {
  it("is told by its name or by its headings", async ({ expect }) => {
    const kind = async (text: string, name: string) => sniffFile(utf8(text), name);
    expect(await kind("Zoë", "cv.md")).toEqual({ ok: true, kind: "markdown" });
    expect(await kind("# Zoë\n\n## Skills\n", "cv")).toEqual({ ok: true, kind: "markdown" });
    expect(await kind("# of years: 3", "cv.txt")).toEqual({ ok: true, kind: "text" });
  });

  it("loses its signs and keeps its words, headings, items and links", async ({ expect }) => {
    const { lines } = await readMarkdown(
      "# Zoë Marwick\n\n[My site](https://zoe.example.org) | <zoe@example.org>\n\n## Experience\n\n**Line Cook**, *Hotel* — `2019`\n\n- Wrote menus\n  for two kitchens\n* Trained cooks\n\nSkills\n------\n\n| Tool | Level |\n|------|:-----:|\n| snake_case_tool | good |\n\n***\n",
    );
    expect(said(lines)).toEqual([
      "Zoë Marwick",
      "My site | zoe@example.org",
      "Experience",
      "Line Cook, Hotel — 2019",
      "Wrote menus for two kitchens",
      "Trained cooks",
      "Skills",
      "Tool\tLevel",
      "snake_case_tool\tgood",
    ]);
    expect(lines.filter(({ isMarkedHeading }) => isMarkedHeading).map(({ text }) => text)).toEqual([
      "Experience",
      "Skills",
    ]);
    expect(lines[1]?.urls).toEqual(["https://zoe.example.org"]);
  });
});

describe("a document of LibreOffice", () => {
  const content = `<office:document-content><office:automatic-styles><style:style style:name="H"><style:text-properties text:display="none"/></style:style><style:style style:name="B"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style></office:automatic-styles><office:body><office:text>
    <text:tracked-changes><text:p>struck out</text:p></text:tracked-changes>
    <text:h text:outline-level="1">Experience</text:h>
    <text:p text:style-name="B">Line   Cook<text:tab/>2019<text:s/>– 2021</text:p>
    <text:list><text:list-item><text:p>Wrote <text:span>menus</text:span></text:p></text:list-item></text:list>
    <text:p text:style-name="H">unseen</text:p>
    <text:h text:outline-level="1">Links</text:h>
    <text:p><text:a xlink:href="https://zoe.example.org">Site</text:a></text:p>
    <table:table><table:table-row><table:table-cell><text:p>2017</text:p></table:table-cell><table:table-cell><text:p>Pastry Chef</text:p></table:table-cell></table:table-row></table:table>
    <text:p>${FILLER}</text:p></office:text></office:body></office:document-content>`;
  const styles = `<office:document-styles><office:master-styles><style:master-page><style:header><text:p>zoe@example.org</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`;
  const file = aZip([
    { name: "mimetype", text: "application/vnd.oasis.opendocument.text" },
    { name: "content.xml", text: content },
    { name: "styles.xml", text: styles },
  ]);

  it("is read with its header, headings, lists, tables and links, and without what is hidden", async ({
    expect,
  }) => {
    expect(await sniffFile(file, "cv.odt")).toEqual({ ok: true, kind: "odt" });
    const { lines, warnings } = await readDocument(file, "odt");
    expect(said(lines)).toEqual([
      "zoe@example.org",
      "Experience",
      "Line Cook\t2019 – 2021",
      "Wrote menus",
      "Links",
      "Site",
      "2017\tPastry Chef",
    ]);
    expect(lines.find(({ text }) => text === "Wrote menus")?.hasBullet).toBe(true);
    expect(lines[2]?.parts[0]).toMatchObject({ isBold: true, size: 14 });
    expect(lines.find(({ text }) => text === "Site")?.urls).toEqual(["https://zoe.example.org"]);
    expect(warnings.map(({ code }) => code).toSorted()).toEqual(["HEADER_TEXT", "HIDDEN_TEXT"]);
  });
});
