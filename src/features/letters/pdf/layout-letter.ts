import type { LetterDocument } from "../document";
import { LineBreaker, type SetLine } from "./break-lines";
import type { Glyph } from "./font-face";
import type { FontSet, Role, Typeface } from "./font-set";
import { type Design, designOf } from "./letter-design";
import { type Leaf, paginate } from "./paginate";
import type { PlacedLine } from "./page-painter";
import { shapeText } from "./shape-text";
import { faded, ink, margins, measure, rightColumn, sheet } from "./sheet";
import { hasRightToLeft, type Reorder } from "./visual-runs";

export interface Typesetting {
  fonts: FontSet;
  /** Present if the letter has right-to-left text. */
  reorder: Reorder | undefined;
}

export interface PlacedBlock {
  /** The same number on two pages: one block that runs on. */
  part: number;
  tag: "P" | "H1";
  lines: PlacedLine[];
}

export interface LetterLayout {
  pages: PlacedBlock[][];
  nameFoot: number;
}

interface Scale {
  size: number;
  leadingRatio: number;
  spacing: number;
}

/** One block of the letter before it is set. */
export interface Part {
  tag: "P" | "H1";
  /** Each begins a line of its own. */
  texts: string[];
  role: Role;
  color: string;
  size: number;
  leading: number;
  x: number;
  measure: number;
  gapBefore: number;
  /** A share of the space that a short letter leaves over. */
  stretch: number;
  /** May run on to the next page. */
  breakable: boolean;
}

/** From the most generous: space shrinks a little before the type does. */
const scales: readonly Scale[] = [11, 10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25, 9].flatMap((size) =>
  [1, 0.85, 0.7].map((spacing) => ({ size, spacing, leadingRatio: 1.24 + 0.14 * spacing })),
);
const twoPageScale: Scale = { size: 10.75, leadingRatio: 1.38, spacing: 1 };
/** What a short letter may add to its gaps; more would tear it apart. */
const MAX_STRETCH = 84;
/** Characters of an addressee that get a wider column. */
const LONG_NAME = 60;
const LONG_NAME_OUTDENT = 72;
const available = sheet.height - margins.top - margins.bottom;

export function layoutLetter(letter: LetterDocument, typesetting: Typesetting): LetterLayout {
  const design = designOf(letter);
  const setter = new Typesetter(typesetting);
  let leaves: Leaf[] = [];
  let height = Infinity;
  for (const scale of scales) {
    leaves = setter.set(partsOf(letter, design, scale));
    height = leaves.reduce((sum, leaf) => sum + leaf.gapBefore + leaf.part.leading, 0);
    if (height <= available) break;
  }
  if (height > available) leaves = setter.set(partsOf(letter, design, twoPageScale));
  const stretch = Math.max(0, Math.min(MAX_STRETCH, available - height));
  const pages = paginate(leaves, available).map((page, index) =>
    placeLeaves(page, index === 0 ? stretch : 0),
  );
  const nameFoot = sheet.height - margins.top - design.nameSize * 1.6;
  return { pages, nameFoot };
}

/** The blocks in reading order. French puts addressee, date and signature to the right, English to the left. */
function partsOf(letter: LetterDocument, design: Design, scale: Scale): Part[] {
  const [name = "", ...address] = letter.sender;
  const { size, spacing } = scale;
  const leading = size * scale.leadingRatio;
  const base = {
    tag: "P" as const,
    role: "text" as const,
    color: ink,
    size,
    leading,
    x: margins.left,
    measure,
    stretch: 0,
    breakable: false,
  };
  const french = letter.language === "fr";
  const isLong = letter.recipient.some((line) => line.length > LONG_NAME);
  const x = french ? rightColumn - (isLong ? LONG_NAME_OUTDENT : 0) : margins.left;
  const aside = { ...base, x, measure: sheet.width - margins.right - x };
  const gap = (length: number) => length * spacing;
  const body = { ...base, gapBefore: leading * 0.55 * spacing };
  return [
    {
      ...base,
      texts: [name],
      role: design.nameRole,
      color: design.nameColor,
      size: design.nameSize,
      leading: design.nameSize * 1.6,
      measure: design.senderMeasure,
      gapBefore: 0,
    },
    {
      ...base,
      texts: address,
      color: faded,
      size: 9,
      leading: 12.4,
      measure: design.senderMeasure,
      gapBefore: 2,
    },
    { ...aside, texts: letter.recipient, gapBefore: gap(french ? 14 : 22), stretch: 1 },
    { ...aside, texts: [letter.placeAndDate], gapBefore: gap(14), stretch: 0.6 },
    {
      ...base,
      tag: "H1",
      texts: [letter.subject],
      role: design.subjectRole,
      color: design.subjectColor,
      gapBefore: gap(20),
      stretch: 1,
    },
    { ...base, texts: [letter.salutation], gapBefore: gap(13), stretch: 0.3 },
    ...letter.paragraphs.map((sentences) => ({
      ...body,
      texts: [sentences.map(({ text }) => text).join(" ")],
      breakable: true,
    })),
    { ...body, texts: [letter.closing.text], breakable: true },
    {
      ...aside,
      texts: [letter.signature],
      role: design.signatureRole,
      color: design.signatureColor,
      gapBefore: gap(26),
      stretch: 0.6,
    },
  ];
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
        gapBefore: index === 0 ? part.gapBefore : 0,
        linesBefore: index,
        linesAfter: lines.length - 1 - index,
      }));
    });
  }

  #inVisualOrder(line: SetLine, typeface: Typeface): Glyph[] {
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
    const line = { glyphs, x: part.x, y, size: part.size, color: part.color };
    const block = blocks.at(-1);
    if (block?.part === number) block.lines.push(line);
    else blocks.push({ part: number, tag: part.tag, lines: [line] });
    top += part.leading;
  });
  return blocks;
}

function stretchOf({ part, linesBefore }: Leaf): number {
  return linesBefore === 0 ? part.stretch : 0;
}
