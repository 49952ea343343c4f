import {
  type Column,
  drawHead,
  drawParagraph,
  drawSection,
  finishDrawing,
  openDrawing,
} from "../drawn/draw-page";
import { PAGE } from "../drawn/pen";
import type { Layout } from "../layout";
import type { CvPage } from "../page-model";
import type { Random } from "../random";
import type { CvSectionKind } from "../words/trade";
import { canvaShape, commaShape, novoShape, oneLineShape, zetyShape } from "./held-shapes";

type Drawn = Layout<Promise<Uint8Array>>;
const order: CvSectionKind[] = [
  "profile",
  "work",
  "education",
  "skills",
  "certificates",
  "languages",
  "interests",
];
const base: Drawn["recipe"] = {
  shapes: [commaShape, oneLineShape, novoShape],
  lists: ["commas", "bullets", "pipes"],
  hasContactSection: false,
  names: ["plain", "capitals"],
  without: [],
  order,
};

/** A head over the whole width, then two columns of nearly the same width. */
async function drawEqual(page: CvPage, random: Random): Promise<Uint8Array> {
  const sheet = await openDrawing(page, random);
  const head: Column = { x: 50, width: PAGE.width - 100, page: 0, y: 40 };
  drawHead(sheet, head, page);
  drawParagraph(sheet, head, { text: page.contact.map(({ text }) => text).join("  •  ") });
  const gutter = random.pick([16, 24]);
  const width = (PAGE.width - 100 - gutter) / 2;
  const left: Column = { ...head, width };
  const right: Column = { ...head, x: 50 + width + gutter, width };
  for (const section of page.sections) {
    drawSection(
      sheet,
      section.kind === "work" || section.kind === "profile" ? left : right,
      section,
    );
  }
  return finishDrawing(sheet, random);
}

async function drawPlain(page: CvPage, random: Random): Promise<Uint8Array> {
  const sheet = await openDrawing(page, random);
  const column: Column = { x: 70, width: PAGE.width - 140, page: 0, y: 60 };
  for (const { text } of page.contact) drawParagraph(sheet, column, { text });
  drawHead(sheet, column, page);
  for (const section of page.sections) drawSection(sheet, column, section);
  return finishDrawing(sheet, random);
}

export const heldDrawn: Readonly<Record<string, Drawn>> = {
  equal: { recipe: { ...base, shapes: [canvaShape], lists: ["lines", "commas"] }, draw: drawEqual },
  "contact-first": { recipe: base, draw: drawPlain },
  rail: { recipe: { ...base, shapes: [zetyShape] }, draw: drawPlain },
};
