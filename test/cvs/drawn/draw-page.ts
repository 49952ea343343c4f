import { spacedOut } from "../html/look";
import type { Layout } from "../layout";
import type { Body, CvPage, Entry, Run, CvSection } from "../page-model";
import type { Random } from "../random";
import type { CvSectionKind } from "../words/trade";
import { type Faces, openPen, PAGE, type Pen } from "./pen";

export type Column = { readonly x: number; readonly width: number; page: number; y: number };
type Style = {
  readonly size: number;
  readonly leading: number;
  readonly bullet: string;
  readonly heading: "plain" | "capitals" | "spaced";
  readonly drawsWords: boolean;
};
type Sheet = { readonly pen: Pen; readonly style: Style; readonly cv: CvPage };

const BOTTOM = 800;
const TOP = 50;

function feed(column: Column, height: number): void {
  column.y += height;
  if (column.y <= BOTTOM) return;
  column.page += 1;
  column.y = TOP + height;
}

const faceOf = {
  plain: "plain",
  bold: "bold",
  italic: "italic",
  muted: "plain",
} as const satisfies Record<Run["style"], keyof Faces>;

function wrap(
  pen: Pen,
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && pen.widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

type At = { readonly x: number; readonly size: number; readonly face: keyof Faces };

/** Some programs draw each word by itself. */
function put(
  { pen, style }: Sheet,
  column: Column,
  { text, x, size, face }: At & { readonly text: string },
): number {
  const { page, y } = column;
  const words = style.drawsWords ? text.split(/(?<= )/) : [text];
  let at = x;
  for (const word of words) {
    pen.write({ page, text: word.trimEnd(), x: at, y, size, face });
    at += pen.widthOf(word, size, face);
  }
  return at;
}

export function drawParagraph(
  sheet: Sheet,
  column: Column,
  {
    text,
    indent = 0,
    mark = "",
  }: { readonly text: string; readonly indent?: number; readonly mark?: string },
): void {
  const { size, leading } = sheet.style;
  const lines = wrap(sheet.pen, text, { width: column.width - indent, size });
  for (const [at, line] of lines.entries()) {
    feed(column, size * leading);
    if (at === 0 && mark !== "")
      put(sheet, column, { text: mark, x: column.x, size, face: "plain" });
    put(sheet, column, { text: line, x: column.x + indent, size, face: "plain" });
  }
}

function runs(
  sheet: Sheet,
  column: Column,
  { left, right }: { readonly left: readonly Run[]; readonly right?: readonly Run[] | undefined },
): void {
  const { size, leading } = sheet.style;
  feed(column, size * leading);
  let { x } = column;
  for (const { text, style } of left) {
    const width = sheet.pen.widthOf(text, size, faceOf[style]);
    if (x > column.x && x + width > column.x + column.width) {
      feed(column, size * leading);
      ({ x } = column);
    }
    x = put(sheet, column, {
      text: x === column.x ? text.trimStart() : text,
      x,
      size,
      face: faceOf[style],
    });
  }
  const end = (right ?? []).map(({ text }) => text).join("");
  if (end === "") return;
  const width = sheet.pen.widthOf(end, size);
  if (x + width + size > column.x + column.width) feed(column, size * leading);
  put(sheet, column, { text: end, x: column.x + column.width - width, size, face: "plain" });
}

function entry(sheet: Sheet, column: Column, { rail, rows, stack, bullets }: Entry): void {
  const railWidth = rail.length > 0 ? 105 : 0;
  const inner: Column = { ...column, x: column.x + railWidth, width: column.width - railWidth };
  const { size, leading } = sheet.style;
  if (inner.y + size * leading * 3 > BOTTOM) feed(inner, 1_000);
  const start = { ...inner };
  for (const [at, text] of rail.entries()) {
    put(
      sheet,
      { ...start, y: start.y + size * leading * (at + 1) },
      { text, x: column.x, size, face: "plain" },
    );
  }
  for (const [at, { left, right }] of rows.entries()) {
    const cell = stack[at];
    runs(sheet, inner, {
      left,
      right: cell === undefined ? right : [{ text: cell, style: "plain" }],
    });
  }
  for (const text of bullets)
    drawParagraph(sheet, inner, { text, indent: 11, mark: sheet.style.bullet });
  Object.assign(column, { page: inner.page, y: inner.y });
  feed(column, size * 0.6);
}

const separators: Readonly<Record<string, string>> = { pipes: " | ", middots: " · " };

function body(sheet: Sheet, column: Column, content: Body): void {
  if (content.as === "text") drawParagraph(sheet, column, { text: content.text });
  if (content.as === "entries") for (const one of content.entries) entry(sheet, column, one);
  if (content.as !== "list") return;
  for (const { label, items } of content.groups) {
    const texts = items.map(({ text }) => text);
    if (content.style === "lines") for (const text of texts) drawParagraph(sheet, column, { text });
    else if (content.style === "bullets")
      for (const text of texts) drawParagraph(sheet, column, { text, indent: 11, mark: "•" });
    else
      drawParagraph(sheet, column, {
        text: (label === null ? "" : `${label}: `) + texts.join(separators[content.style] ?? ", "),
      });
  }
}

export function drawSection(
  sheet: Sheet,
  column: Column,
  { heading, body: content, kind }: CvSection,
): void {
  const { size, heading: look } = sheet.style;
  feed(column, size * 1.1);
  if (column.y + size * 5 > BOTTOM) feed(column, 1_000);
  const text =
    look === "spaced" ? spacedOut(heading) : look === "capitals" ? heading.toUpperCase() : heading;
  feed(column, size * 1.4);
  put(sheet, column, { text, x: column.x, size: size * 1.15, face: "bold" });
  feed(column, size * 0.3);
  if (kind === "contact")
    for (const piece of sheet.cv.contact)
      drawParagraph(sheet, column, { text: (piece.label ?? "") + piece.text });
  else body(sheet, column, content);
}

export function drawHead(sheet: Sheet, column: Column, page: CvPage): void {
  for (const text of page.nameLines) {
    feed(column, sheet.style.size * 2.6);
    put(sheet, column, { text, x: column.x, size: sheet.style.size * 2.3, face: "bold" });
  }
  if (page.headline !== null) {
    feed(column, sheet.style.size * 1.6);
    put(sheet, column, {
      text: page.headline,
      x: column.x,
      size: sheet.style.size * 1.2,
      face: "plain",
    });
  }
}

const styleOf = (random: Random): Style => ({
  size: random.pick([9.5, 10, 10.5]),
  leading: random.pick([1.25, 1.35, 1.5]),
  bullet: random.pick(["•", "-", "–"]),
  heading: random.pick(["plain", "capitals", "spaced"]),
  drawsWords: random.chance(0.4),
});

export const openDrawing = async (cv: CvPage, random: Random): Promise<Sheet> => ({
  pen: await openPen(random),
  style: styleOf(random),
  cv,
});

export const finishDrawing = (sheet: Sheet, random: Random) =>
  sheet.pen.save({ isShuffled: random.chance(0.6), isFakeBold: random.chance(0.4) });

async function drawSingle(page: CvPage, random: Random): Promise<Uint8Array> {
  const sheet = await openDrawing(page, random);
  const column: Column = { x: 55, width: PAGE.width - 110, page: 0, y: TOP };
  drawHead(sheet, column, page);
  drawParagraph(sheet, column, {
    text: page.contact.map(({ label, text }) => (label ?? "") + text).join(" | "),
  });
  for (const one of page.sections) drawSection(sheet, column, one);
  return finishDrawing(sheet, random);
}

const MAIN: readonly CvSectionKind[] = ["profile", "work", "education"];

async function drawTwo(page: CvPage, random: Random): Promise<Uint8Array> {
  const sheet = await openDrawing(page, random);
  const gutter = random.pick([12, 18, 26]);
  const sideWidth = random.pick([150, 165, 180]);
  const isLeft = random.chance(0.5);
  const width = PAGE.width - 90 - gutter - sideWidth;
  const side: Column = { x: isLeft ? 45 : 45 + width + gutter, width: sideWidth, page: 0, y: TOP };
  const core: Column = { x: isLeft ? 45 + sideWidth + gutter : 45, width, page: 0, y: TOP };
  drawHead(sheet, core, page);
  if (random.chance(0.6)) side.y = core.y;
  for (const one of page.sections) drawSection(sheet, MAIN.includes(one.kind) ? core : side, one);
  return finishDrawing(sheet, random);
}

const order: CvSectionKind[] = [
  "profile",
  "work",
  "education",
  "skills",
  "languages",
  "certificates",
  "interests",
];
const base: Layout<string>["recipe"] = {
  shapes: [
    "titleThenDate",
    "companyThenCity",
    "dateFirst",
    "pipes",
    "dashes",
    "atPlace",
    "middots",
  ],
  lists: ["commas", "pipes", "middots", "bullets", "groups"],
  hasContactSection: false,
  names: ["plain", "capitals", "family-capitals"],
  without: [],
  order,
};

export const devDrawn: Readonly<Record<string, Layout<Promise<Uint8Array>>>> = {
  single: { recipe: base, draw: drawSingle },
  rail: { recipe: { ...base, shapes: ["rail", "railWithCity"] }, draw: drawSingle },
  stacked: { recipe: { ...base, shapes: ["stackedRight"] }, draw: drawSingle },
  two: {
    recipe: {
      ...base,
      shapes: ["dateFirst", "dateLast", "middots"],
      lists: ["lines", "bullets", "commas"],
      names: ["plain", "two-lines"],
      hasContactSection: true,
      order: [
        "contact",
        "skills",
        "languages",
        "certificates",
        "interests",
        "profile",
        "work",
        "education",
      ],
    },
    draw: drawTwo,
  },
};
