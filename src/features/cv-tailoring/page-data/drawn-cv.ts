import type { CvContent, FittedCv } from "../../../engines/cv-layout/cv-content";
import { cvTypesetting } from "../../../engines/cv-layout/cv-typesetting";
import { keptContent } from "../../../engines/cv-layout/kept-content";
import {
  type ColumnBlocks,
  type MeasuredCv,
  measureCv,
} from "../../../engines/cv-layout/setting/measure-cv";
import { placePages } from "../../../engines/cv-layout/setting/place-pages";
import type { SetBlock, SetPart } from "../../../engines/cv-layout/setting/set-block";
import { TextSetter, widthPt } from "../../../engines/cv-layout/setting/text-setter";
import { cvDesigns } from "../../../engines/cv-layout/templates";
import type { Glyph } from "../../../engines/typesetting/font-face";
import type { FontLoader } from "../../../engines/typesetting/font-loader";
import { sheet } from "../../../engines/typesetting/sheet";

/** It is one row of text on a drawn page; lengths are in points, from the upper left corner. */
export type DrawnRow = {
  readonly text: string;
  readonly x: number;
  /** It is where the baseline stands. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** It is a colour of CSS. */
  readonly color: string;
  readonly isStrong: boolean;
};

/** It is a piece of a page that belongs to a line of the CV, to several that run on, or to none, such as a heading. */
export type DrawnBlock = {
  readonly lineIds: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly DrawnRow[];
};

type DrawnRule = {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly color: string;
};

export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly DrawnBlock[];
  readonly rules: readonly DrawnRule[];
};

type Drawn = {
  readonly content: CvContent;
  readonly fitted: Pick<FittedCv, "keptIds" | "template">;
};

/** It places what was kept as the PDF has it, line by line, so that a page can be drawn and pointed at. */
export async function drawCv(
  { content, fitted }: Drawn,
  loader: FontLoader,
): Promise<readonly DrawnPage[]> {
  const kept = keptContent(content, fitted);
  const setter = new TextSetter(await cvTypesetting(kept, loader));
  const measured = measureCv(kept, cvDesigns[fitted.template], setter);
  const { pages } = placePages(measured, new Set(fitted.keptIds));
  const owners = measured.columns.map(ownersIn);
  const drawn = owners.map(() => 0);
  return pages.map((columns, page) => ({
    width: sheet.width,
    height: sheet.height,
    blocks: [
      ...(page === 0 ? [headerBlock(measured)] : []),
      ...columns.flatMap(({ blocks }, column) => {
        const first = drawn[column] ?? 0;
        drawn[column] = first + blocks.length;
        return blocks.map(({ block, top }, at) => {
          const lineIds = owners[column]?.[first + at] ?? [];
          return drawnBlock(block, { measured, column, top, lineIds });
        });
      }),
    ],
    rules: rulesOn(measured, columns, page),
  }));
}

/** All of the content is kept, so that a column has exactly these blocks, in this order, over all pages. */
const ownersIn = ({ sections }: ColumnBlocks): (readonly string[])[] =>
  sections.flatMap(({ groups }) => [
    [],
    ...groups.flatMap((group) =>
      group.kind === "flow"
        ? [group.flow.items.map(({ id }) => id)]
        : [[group.entry.id], ...group.lines.map(({ item }) => [item.id])],
    ),
  ]);

function headerBlock({ header, design }: MeasuredCv): DrawnBlock {
  const { left, right, top } = design.margins;
  return {
    lineIds: [],
    x: left,
    y: top,
    width: sheet.width - left - right,
    height: header.height,
    rows: drawnRows(header.parts, top),
  };
}

type Place = {
  readonly measured: MeasuredCv;
  readonly column: number;
  readonly top: number;
  readonly lineIds: readonly string[];
};

function drawnBlock(block: SetBlock, { measured, column, top, lineIds }: Place): DrawnBlock {
  const frame = measured.columns[column]?.frame ?? { x: 0, measure: 0 };
  const y = measured.design.margins.top + top;
  return {
    lineIds,
    x: frame.x,
    y: y + block.gap,
    width: frame.measure,
    height: block.height - block.gap,
    rows: drawnRows(block.parts, y),
  };
}

const drawnRows = (parts: readonly SetPart[], top: number): DrawnRow[] =>
  parts.flatMap(({ rows }) =>
    rows.flatMap(({ glyphs, x, drop, size, color }) =>
      runsOf(glyphs).map(({ run, before, isStrong }) => ({
        text: textOf(run),
        x: x + widthPt(before, size),
        y: top + drop,
        width: widthPt(run, size),
        size,
        color: cssColor(color),
        isStrong,
      })),
    ),
  );

type Run = {
  readonly run: readonly Glyph[];
  readonly before: readonly Glyph[];
  readonly isStrong: boolean;
};

/** A row may begin with a name in strong letters, and is drawn in pieces of one weight. */
function runsOf(glyphs: readonly Glyph[]): Run[] {
  const firstPlain = glyphs.findIndex(({ face }) => face.role === "text");
  const split = firstPlain < 0 ? glyphs.length : firstPlain;
  return [
    { from: 0, to: split, isStrong: true },
    { from: split, to: glyphs.length, isStrong: false },
  ].flatMap(({ from, to, isStrong }) => runBetween(glyphs, { from, to, isStrong }));
}

type Span = { readonly from: number; readonly to: number; readonly isStrong: boolean };

const isSpace = (glyph: Glyph | undefined) => glyph !== undefined && glyph.text.trim() === "";

/** Pictures drop the spaces at both ends of a text, so that a run has none there. */
function runBetween(glyphs: readonly Glyph[], { from, to, isStrong }: Span): Run[] {
  let [start, end] = [from, to];
  while (start < end && isSpace(glyphs[start])) start++;
  while (end > start && isSpace(glyphs[end - 1])) end--;
  return start === end
    ? []
    : [{ run: glyphs.slice(start, end), before: glyphs.slice(0, start), isStrong }];
}

/** Where one text stands for several glyphs, the first of them has it. */
function textOf(glyphs: readonly Glyph[]): string {
  let spanned = 0;
  let text = "";
  for (const glyph of glyphs) {
    if (spanned > 0) spanned--;
    else if (glyph.actual) {
      text += glyph.actual.text;
      spanned = glyph.actual.glyphCount - 1;
    } else text += glyph.text;
  }
  return text;
}

/** Colours of a PDF are shares from 0 to 1. */
const cssColor = (color: string): string =>
  `rgb(${color
    .split(" ")
    .map((share) => Math.round(Number(share) * 255))
    .join(" ")})`;

type PlacedColumns = ReturnType<typeof placePages>["pages"][number];

function rulesOn(measured: MeasuredCv, placed: PlacedColumns, page: number): DrawnRule[] {
  const { design, columns, header } = measured;
  const { top } = design.margins;
  const rules = placed.flatMap(({ blocks }) =>
    blocks.flatMap(({ block: { rule }, top: drop }): DrawnRule[] => {
      if (!rule) return [];
      const y = top + drop + rule.drop;
      const { x, width, color } = rule;
      return [{ from: [x, y], to: [x + width, y], color: cssColor(color) }];
    }),
  );
  const aside = columns[1]?.frame;
  const isDivided = aside !== undefined && placed.every(({ blocks }) => blocks.length > 0);
  if (!isDivided || !design.side) return rules;
  const x = aside.x - design.side.gap / 2;
  const from = top + (page === 0 ? header.height : 0) + 3;
  const to = top + Math.max(...placed.map(({ foot }) => foot));
  return [...rules, { from: [x, from], to: [x, to], color: cssColor(design.side.rule) }];
}
