import { describe, it } from "vitest";
import { layoutOf } from "../../../../src/engines/cv-reading/layout/layout-of";
import { readPdf } from "../../../../src/engines/cv-reading/pdf/read-pdf";
import { drawCv, type DrawnText } from "../../../support/drawn-cv";

async function linesOfPages(...pages: readonly (readonly DrawnText[])[]) {
  const { sheets } = await readPdf(await drawCv(pages));
  return layoutOf(sheets);
}

const column = (x: number, y: number, texts: readonly string[]): DrawnText[] =>
  texts.map((text, index) => ({
    text,
    x,
    y: y + index * 14,
    isBold: index === 0,
    size: index === 0 ? 13 : 10,
  }));

const sidebar = [
  "Contact",
  "lena.quist@example.org",
  "07700 900123",
  "Leeds",
  "Skills",
  "Welding",
  "Rigging",
  "Forklifts",
];
const main = [
  "Experience",
  "Site Manager, Oddly Even Ltd",
  "2019 - 2024",
  "Ran a crew of twelve on three sites at once and on time",
  "Cut the waste of timber by a fifth in the first year",
  "Foreman, Halden & Sons",
  "2014 - 2019",
  "Planned the deliveries of concrete for a bridge of forty metres",
];
const prose =
  "A summary that is long enough to be read as the text of a curriculum vitae of a person";

describe("the order of lines", () => {
  it("reads a sidebar to its end before the column beside it", async ({ expect }) => {
    const { lines, warnings } = await linesOfPages([
      { text: "Lena Quist", x: 40, y: 50, size: 24, isBold: true },
      ...column(40, 100, sidebar),
      ...column(200, 106, main),
    ]);

    expect(lines.map(({ text }) => text)).toEqual(["Lena Quist", ...sidebar, ...main]);
    expect(warnings.map(({ code }) => code)).toEqual(["COLUMNS"]);
  });

  it("reads columns that a gutter of eleven points parts", async ({ expect }) => {
    const wide = main.map((text) => text.slice(0, 40));
    const { lines } = await linesOfPages([
      { text: prose, x: 40, y: 60 },
      ...column(40, 100, wide),
      ...column(252, 100, sidebar),
    ]);

    expect(lines.map(({ text }) => text)).toEqual([prose, ...wide, ...sidebar]);
  });

  it("joins periods at the left edge with the rows beside them", async ({ expect }) => {
    const { lines, warnings } = await linesOfPages([
      { text: prose, x: 40, y: 60 },
      { text: "2019 - 2024", x: 40, y: 100 },
      { text: "Site Manager", x: 140, y: 100 },
      { text: "Oddly Even Ltd", x: 140, y: 114 },
      { text: "2014 - 2019", x: 40, y: 140 },
      { text: "Foreman", x: 140, y: 140 },
      { text: "Halden & Sons", x: 140, y: 154 },
    ]);

    expect(lines.map(({ text }) => text)).toEqual([
      prose,
      "2019 - 2024\tSite Manager",
      "Oddly Even Ltd",
      "2014 - 2019\tForeman",
      "Halden & Sons",
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["TABLE_LAYOUT"]);
  });

  it("makes one of a period that its cell wraps over two rows", async ({ expect }) => {
    const { lines } = await linesOfPages([
      { text: prose, x: 40, y: 60 },
      { text: "mars 2022 –", x: 40, y: 100 },
      { text: "août 2025", x: 40, y: 114 },
      { text: "Comptable", x: 140, y: 100 },
      { text: "Fiduciaire du Ponant", x: 140, y: 114 },
    ]);

    expect(lines.map(({ text }) => text).slice(1)).toEqual([
      "mars 2022 – août 2025\tComptable",
      "Fiduciaire du Ponant",
    ]);
  });

  it("tells the period under a place before the list entry beside it", async ({ expect }) => {
    const { lines } = await linesOfPages([
      { text: prose, x: 40, y: 60 },
      { text: "Oddly Even Ltd, Site Manager", x: 40, y: 100, isBold: true },
      { text: "Leeds", x: 528, y: 100 },
      { text: "2019 - 2024", x: 500, y: 114 },
      { text: "•", x: 46, y: 114 },
      { text: "Ran a crew of twelve on three sites at once", x: 56, y: 114 },
      { text: "and on time", x: 56, y: 127 },
    ]);

    expect(lines.map(({ text }) => text).slice(1)).toEqual([
      "Oddly Even Ltd, Site Manager\tLeeds",
      "2019 - 2024",
      "Ran a crew of twelve on three sites at once",
      "and on time",
    ]);
    expect(lines.map(({ hasBullet }) => hasBullet)).toEqual([false, false, false, true, false]);
  });

  it("reads a heading beside its section before the section", async ({ expect }) => {
    const headings = ["PROFILE", "EXPERIENCE", "EDUCATION"];
    const body = [
      ["A foreman who likes dry wood and clear plans,", "and who has never lost a hammer."],
      ["Site Manager, Oddly Even Ltd", "Foreman, Halden & Sons", "Carpenter, Tern"],
      ["Diploma of Carpentry", "Larkfield College"],
    ];
    const drawn = headings.flatMap((heading, index): DrawnText[] => [
      { text: heading, x: 40, y: 80 + index * 70, isBold: true },
      ...(body[index] ?? []).map((text, row) => ({ text, x: 150, y: 80 + index * 70 + row * 14 })),
    ]);
    const { lines } = await linesOfPages(drawn);

    expect(lines.map(({ text }) => text)).toEqual(
      headings.flatMap((heading, index) => [heading, ...(body[index] ?? [])]),
    );
  });

  it("reads a sidebar that goes on over pages in one go", async ({ expect }) => {
    const { lines } = await linesOfPages(
      [...column(40, 60, sidebar), ...column(200, 66, main)],
      [
        ...column(40, 60, ["Languages", "Welsh", "Danish", "Polish"]),
        ...column(200, 66, main.toReversed()),
      ],
    );

    expect(lines.map(({ text }) => text)).toEqual([
      ...sidebar,
      "Languages",
      "Welsh",
      "Danish",
      "Polish",
      ...main,
      ...main.toReversed(),
    ]);
  });

  it("does not care in which order a page was drawn", async ({ expect }) => {
    const texts = [...column(40, 100, sidebar), ...column(200, 106, main)];
    const inOrder = await linesOfPages(texts);
    const shuffled = await linesOfPages(texts.toReversed());

    expect(shuffled.lines).toEqual(inOrder.lines);
  });
});
