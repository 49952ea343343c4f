import { Paragraph, TabStopType, TextRun } from "docx";
import type { Layout } from "../layout";
import type { CvPage, CvSection } from "../page-model";
import type { CvSectionKind } from "../words/trade";
import {
  cells,
  contactLine,
  headBlocks,
  pack,
  para,
  sectionBlocks,
  wordRecipe,
} from "../word/documents";
import { canvaShape, harvardShape, novoShape, tabShape, wordShape, zetyShape } from "./held-shapes";

type Word = Layout<Promise<Uint8Array>>;

/** The headings stand in the left cells of a table, the sections in the right ones. */
const headingTable: Word = {
  recipe: { ...wordRecipe, shapes: [wordShape, novoShape], lists: ["commas", "pipes"] },
  draw: (page, random) => {
    const rows = page.sections.map((section) => {
      const [heading = para(""), ...rest] = sectionBlocks(section, page, false);
      return cells([[heading], rest], [22, 78]);
    });
    return pack(
      {
        children: [
          ...headBlocks(page),
          contactLine(page),
          ...rows.flatMap((row) => [row, para("")]),
        ],
      },
      random,
    );
  },
};

/** Dates, a tab, and the rest: what people type who know no table. */
const tabbed: Word = {
  recipe: { ...wordRecipe, shapes: [tabShape], lists: ["commas", "bullets"] },
  draw: (page, random) => {
    const entries = (section: CvSection) =>
      section.body.as !== "entries"
        ? sectionBlocks(section, page, false)
        : sectionBlocks({ ...section, body: { as: "text", text: "" } }, page, false)
            .slice(0, 1)
            .concat(
              section.body.entries.flatMap(({ rows, bullets }) => [
                new Paragraph({
                  tabStops: [{ type: TabStopType.LEFT, position: 2_600 }],
                  indent: { left: 2_600, hanging: 2_600 },
                  children: rows.flatMap(({ left }) =>
                    left.map(({ text, style }) => new TextRun({ text, bold: style === "bold" })),
                  ),
                }),
                ...bullets.map(
                  (text) =>
                    new Paragraph({
                      indent: { left: 2_900, hanging: 300 },
                      children: [new TextRun(`-\u00a0${text}`)],
                    }),
                ),
              ]),
            );
    return pack(
      {
        children: [
          ...headBlocks(page),
          contactLine(page, " - "),
          ...page.sections.flatMap(entries),
        ],
      },
      random,
    );
  },
};

const side: readonly CvSectionKind[] = [
  "contact",
  "skills",
  "languages",
  "certificates",
  "interests",
];
const sides = (page: CvPage, isWanted: (kind: CvSectionKind) => boolean) =>
  page.sections
    .filter(({ kind }) => isWanted(kind))
    .flatMap((section) => sectionBlocks(section, page, true));

const rightSide: Word = {
  recipe: {
    ...wordRecipe,
    shapes: [canvaShape, wordShape],
    lists: ["lines", "bullets"],
    hasContactSection: true,
    order: [
      "profile",
      "work",
      "education",
      "contact",
      "skills",
      "languages",
      "certificates",
      "interests",
    ],
  },
  draw: (page, random) => {
    const table = cells(
      [sides(page, (kind) => !side.includes(kind)), sides(page, (kind) => side.includes(kind))],
      [66, 34],
    );
    return pack({ children: [...headBlocks(page), table] }, random);
  },
};

const harvard: Word = {
  recipe: { ...wordRecipe, shapes: [harvardShape, zetyShape], lists: ["commas", "groups"] },
  draw: (page, random) =>
    pack(
      {
        header: headBlocks(page),
        children: [
          contactLine(page, " • "),
          ...page.sections.flatMap((section) => sectionBlocks(section, page, true)),
        ],
      },
      random,
    ),
};

export const heldDocuments: Readonly<Record<string, Word>> = {
  "heading-table": headingTable,
  tabbed,
  "right-side": rightSide,
  harvard,
};
