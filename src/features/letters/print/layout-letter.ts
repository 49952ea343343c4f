import { countLetterWords, type LetterDocument } from "../store/document";
import { LineBreaker, type SetLine } from "../../../engines/typesetting/break-lines";
import type { Glyph } from "../../../engines/typesetting/font-face";
import type { FontSet, Typeface } from "../../../engines/typesetting/font-set";
import { designOf } from "./letter-design";
import type { Part } from "../../../engines/typesetting/part";
import { letterParts, type Scale } from "./letter-parts";
import { type Leaf, paginate } from "../../../engines/typesetting/paginate";
import type { PlacedLine } from "../../../engines/typesetting/page-painter";
import { shapeText, widthOf } from "../../../engines/typesetting/shape-text";
import { margins, sheet } from "../../../engines/typesetting/sheet";
import type { BlockTag } from "../../../engines/typesetting/structure-tree";
import { hasRightToLeft, type Reorder } from "../../../engines/typesetting/visual-runs";

export type Typesetting = {
  readonly fonts: FontSet;
  /** Present if the letter has right-to-left text. */
  readonly reorder: Reorder | undefined;
};

export type PlacedBlock = {
  /** The same number on two pages: one block that runs on. */
  readonly part: number;
  readonly tag: BlockTag;
  readonly lines: PlacedLine[];
};

export type LetterLayout = {
  readonly pages: PlacedBlock[][];
  readonly nameFoot: number;
};

/** From the most generous: space shrinks a little before the type does. */
const scales: readonly Scale[] = [11, 10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25, 9].flatMap((size) =>
  [1, 0.85, 0.7].map((spacing) => ({ size, spacing, leadingRatio: 1.24 + 0.14 * spacing })),
);
/** Letters up to the standard length, a long company name included, go on one page even in smaller type. */
const STANDARD_WORDS = 480;
const MIN_SIZE_OF_LONGER = 10;
const twoPageScale: Scale = { size: 10.75, leadingRatio: 1.38, spacing: 1 };
/** A short letter may add so much to its gaps; more would tear it apart. */
const MAX_STRETCH = 84;
/** Between a label and what it labels. */
const LABEL_GAP = 6;
const available = sheet.height - margins.top - margins.bottom;

export function layoutLetter(letter: LetterDocument, typesetting: Typesetting): LetterLayout {
  const design = designOf(letter);
  const setter = new Typesetter(typesetting);
  let leaves: Leaf[] = [];
  let height = Infinity;
  const minSize = countLetterWords(letter) > STANDARD_WORDS ? MIN_SIZE_OF_LONGER : 0;
  for (const scale of scales.filter(({ size }) => size >= minSize)) {
    leaves = setter.set(letterParts(letter, scale));
    height = leaves.reduce((sum, leaf) => sum + leaf.gapBefore + leaf.part.leading, 0);
    if (height <= available) break;
  }
  if (height > available) leaves = setter.set(letterParts(letter, twoPageScale));
  const stretch = Math.max(0, Math.min(MAX_STRETCH, available - height));
  return toPages(leaves, { stretch, nameSize: design.nameSize });
}

/** Pages of parts at the size they have, the first of them their heading. */
export function layoutParts(parts: readonly Part[], typesetting: Typesetting): LetterLayout {
  const leaves = new Typesetter(typesetting).set(parts);
  return toPages(leaves, { stretch: 0, nameSize: parts[0]?.size ?? 0 });
}

function toPages(
  leaves: readonly Leaf[],
  { stretch, nameSize }: { stretch: number; nameSize: number },
): LetterLayout {
  const pages = paginate(leaves, available).map((page, index) =>
    placeLeaves(page, index === 0 ? stretch : 0),
  );
  const nameLine = pages[0]?.[0]?.lines.at(-1);
  return { pages, nameFoot: (nameLine?.y ?? 0) - nameSize * 0.47 };
}

class Typesetter {
  readonly #breaker = new LineBreaker();

  constructor(readonly typesetting: Typesetting) {}

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

/** Ends where the text begins, so that numbers of one and two digits stand in line. */
function labelOf({ label, part }: Leaf, y: number): PlacedLine[] {
  if (label === undefined) return [];
  const { size, color } = part;
  const x = part.x - LABEL_GAP - (widthOf(label) * size) / 1000;
  return [{ glyphs: label, x, y, size, color }];
}

function stretchOf({ part, linesBefore }: Leaf): number {
  return linesBefore === 0 ? part.stretch : 0;
}
