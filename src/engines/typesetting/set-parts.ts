import { LineBreaker, type LineBreaks, type SetLine } from "./break-lines";
import type { Glyph } from "./font-face";
import type { FontSet, Typeface } from "./font-set";
import type { PlacedLine } from "./page-painter";
import { type Leaf, paginate } from "./paginate";
import type { Part } from "./part";
import { shapeText, widthOf } from "./shape-text";
import { margins, sheet } from "./sheet";
import type { BlockTag } from "./structure-tree";
import { hasRightToLeft, type Reorder } from "./visual-runs";

export type Typesetting = {
  readonly fonts: FontSet;
  /** It is there if the text has right-to-left runs. */
  readonly reorder: Reorder | undefined;
};

export type PlacedBlock = {
  /** A block that runs on to the next page has the same number on both. */
  readonly part: number;
  readonly tag: BlockTag;
  readonly lines: PlacedLine[];
};

export type PageLayout = {
  readonly pages: PlacedBlock[][];
  /** It is the foot of the first block, which is a name. */
  readonly nameFoot: number;
};

/** It stands between a label and what it labels. */
const LABEL_GAP = 6;
export const available = sheet.height - margins.top - margins.bottom;

/** It fills pages with parts at the size they have; the first of them is their heading. */
export function layoutParts(parts: readonly Part[], typesetting: Typesetting): PageLayout {
  const leaves = new Typesetter(typesetting).set(parts);
  return toPages(leaves, { stretch: 0, nameSize: parts[0]?.size ?? 0 });
}

export function toPages(
  leaves: readonly Leaf[],
  { stretch, nameSize }: { stretch: number; nameSize: number },
): PageLayout {
  const pages = paginate(leaves, available).map((page, index) =>
    placeLeaves(page, index === 0 ? stretch : 0),
  );
  const nameLine = pages[0]?.[0]?.lines.at(-1);
  return { pages, nameFoot: (nameLine?.y ?? 0) - nameSize * 0.47 };
}

export class Typesetter {
  readonly #breaker: LineBreaker;

  constructor(
    readonly typesetting: Typesetting,
    breaks: LineBreaks = "even",
  ) {
    this.#breaker = new LineBreaker(breaks);
  }

  set(parts: readonly Part[]): Leaf[] {
    return parts.flatMap((part, number) => {
      const typeface = this.typesetting.fonts[part.role];
      const measureUnits = (part.measure / part.size) * 1000;
      const lines = part.texts.flatMap((text) => this.#breaker.break(text, typeface, measureUnits));
      return lines.map((line, index) => ({
        part,
        number,
        glyphs: this.#inVisualOrder(line, typeface),
        ...(part.label !== undefined && index === 0 && { label: shapeText(part.label, typeface) }),
        gapBefore: index === 0 ? part.gapBefore : 0,
        linesBefore: index,
        linesAfter: lines.length - 1 - index,
      }));
    });
  }

  #inVisualOrder(line: SetLine, typeface: Typeface): readonly Glyph[] {
    const { reorder } = this.typesetting;
    if (reorder === undefined || !hasRightToLeft(line.text)) return line.glyphs;
    return reorder(line.text).flatMap(({ text, direction }) =>
      shapeText(text, typeface, direction),
    );
  }
}

function placeLeaves(leaves: readonly Leaf[], stretch: number): PlacedBlock[] {
  const shares = leaves.reduce((sum, leaf) => sum + stretchOf(leaf), 0);
  const blocks: PlacedBlock[] = [];
  let top = margins.top;
  leaves.forEach((leaf, index) => {
    const { part, number, glyphs } = leaf;
    if (index > 0) top += leaf.gapBefore + (stretch * stretchOf(leaf)) / Math.max(shares, 1);
    const y = sheet.height - top - part.leading / 2 - part.size * 0.33;
    const { size, color } = part;
    const line = { glyphs, x: part.x, y, size, color, ...(part.link && { link: part.link }) };
    const block = blocks.at(-1);
    if (block?.part === number) block.lines.push(line);
    else blocks.push({ part: number, tag: part.tag, lines: [...labelOf(leaf, y), line] });
    top += part.leading;
  });
  return blocks;
}

/** A label ends where the text begins, so that numbers of one and two digits stand in line. */
function labelOf({ label, part }: Leaf, y: number): PlacedLine[] {
  if (label === undefined) return [];
  const { size, color } = part;
  const x = part.x - LABEL_GAP - (widthOf(label) * size) / 1000;
  return [{ glyphs: label, x, y, size, color }];
}

function stretchOf({ part, linesBefore }: Leaf): number {
  return linesBefore === 0 ? part.stretch : 0;
}
