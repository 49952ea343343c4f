import { headingWordOf } from "../fields/headings";
import { looksLikeDate } from "./date-like";
import { joinedText as textOf } from "./line-parts";
import type { Gutter } from "./gutter";
import { areHeadingWords } from "./heading-column";
import { rightEdgeOf, type PlacedItem, type ItemRow } from "./rows";

/**
 * Columns are read one after the other. A rail (dates, places, labels) belongs row by row to the text beside it, and so do
 * headings that stand beside their sections.
 */
export type GutterKind = "columns" | "rail" | "headings";

type SideRow = {
  readonly items: readonly PlacedItem[];
  readonly text: string;
  readonly index: number;
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
};

type Sides = { readonly left: readonly SideRow[]; readonly right: readonly SideRow[] };

function sidesOf(rows: readonly ItemRow[], { x, from, to }: Gutter): Sides {
  const left: SideRow[] = [];
  const right: SideRow[] = [];
  for (let index = from; index < to; index += 1) {
    const items = rows[index]?.items ?? [];
    const onLeft = sideRow(
      items.filter((item) => rightEdgeOf(item) <= x),
      index,
    );
    const onRight = sideRow(
      items.filter((item) => item.box[0] >= x),
      index,
    );
    if (onLeft) left.push(onLeft);
    if (onRight) right.push(onRight);
  }
  return { left, right };
}

function sideRow(items: readonly PlacedItem[], index: number): SideRow | null {
  const [first] = items;
  if (!first) return null;
  return {
    items,
    text: textOf(items),
    index,
    baseline: first.baseline,
    size: Math.max(...items.map(({ size }) => size)),
    left: Math.min(...items.map(({ box }) => box[0])),
    right: Math.max(...items.map(rightEdgeOf)),
  };
}

const shareOf = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(is).length / list.length;

export function kindOfGutter(rows: readonly ItemRow[], gutter: Gutter): GutterKind {
  const { left, right } = sidesOf(rows, gutter);
  // Posts beside studies, each with dates on rows of their own, may stand on the same rows by chance.
  if (haveBothHeadings(left, right) && hasDatedRows(left) && hasDatedRows(right)) return "columns";
  const [sparse, dense] = left.length <= right.length ? [left, right] : [right, left];
  if (isDates(sparse, dense) || (dense.length < 1.3 * sparse.length && isDates(dense, sparse)))
    return "rail";
  if (isDateCell(right, rows)) return "rail";
  const partners = new Set(dense.map(({ index }) => index));
  const aligned = shareOf(sparse, ({ index }) => partners.has(index));
  if (sparse === left && isHeadingColumn(left, right, aligned)) return "headings";
  if (left.length < 0.6 * right.length && areHeadingWords(left, right)) return "headings";
  if (sparse === left && isFlushRight(left) && isShort(left, right) && hasSomeDates(left, aligned))
    return "rail";
  if (haveBothHeadings(left, right)) return "columns";
  if (aligned > 0.7 && hasDatedBlocks(sparse)) return "rail";
  if (aligned > 0.6 && isFlushRight(sparse) && isShort(sparse, dense)) return "rail";
  return aligned > 0.9 && !isDenseColumn(sparse, dense) ? "rail" : "columns";
}

/** Headings that are centred over text set at the left are no column: they stand alone on their rows, about one middle. */
export function isOfCentredHeadings(rows: readonly ItemRow[], gutter: Gutter): boolean {
  const { left, right } = sidesOf(rows, gutter);
  if (right.length === 0 || left.length < 2) return false;
  const body = medianSize(left);
  const partners = new Set(left.map(({ index }) => index));
  const middles = right.map((row) => (row.left + row.right) / 2);
  const isOneMiddle = Math.max(...middles) - Math.min(...middles) < 4;
  const areLone = right.every(
    ({ items, index }) => !partners.has(index) && isSectionHeading(items, body),
  );
  return areLone && isOneMiddle;
}

/** Dates stand on one of its sides. */
export function hasDatesAside(rows: readonly ItemRow[], gutter: Gutter): boolean {
  const { left, right } = sidesOf(rows, gutter);
  return isDates(left, right) || isDates(right, left) || isDateCell(right, rows);
}

/**
 * A place may stand under each date, and the headings of the sections at the same margin. Dates of a rail stand on the rows of
 * what they date; those of a column of its own share a row by chance.
 */
function isDates(side: readonly SideRow[], other: readonly SideRow[]): boolean {
  const body = medianSize(side);
  const told = side.filter(({ items }) => !isSectionHeading(items, body));
  const dates = told.filter(({ text }) => looksLikeDate(text));
  const partners = new Set(other.map(({ index }) => index));
  const isBeside = shareOf(dates, ({ index }) => partners.has(index)) >= 0.5;
  return dates.length >= 2 && dates.length >= told.length * 0.45 && isBeside;
}

/** Place and period stand at the right edge, one above the other, beside the head of an entry. */
function isDateCell(side: readonly SideRow[], rows: readonly ItemRow[]): boolean {
  const all = rows.flatMap(({ items }) => items);
  const edge = Math.max(...all.map(rightEdgeOf));
  const width = edge - Math.min(...all.map(({ box }) => box[0]));
  const own = Math.max(...side.map((row) => row.right));
  const isFlush = edge - own < 12 && side.every((row) => own - row.right < 3);
  const isCell = isFlush && side.every((row) => row.right - row.left < 0.35 * width);
  return isCell && side.length <= 6 && side.some(({ text }) => looksLikeDate(text));
}

const hasDatedRows = (side: readonly SideRow[]) =>
  side.filter(({ text }) => looksLikeDate(text)).length >= 2;

const hasSomeDates = (side: readonly SideRow[], aligned: number) =>
  aligned > 0.5 && hasDatedRows(side);

export function looksLikeHeading(items: readonly PlacedItem[], bodySize: number): boolean {
  const text = textOf(items);
  if (text.length > 40 || /\d/.test(text) || !/\p{L}{3}/u.test(text)) return false;
  const isStrong = items.every(({ isBold, size }) => isBold || size > 1.12 * bodySize);
  return isStrong || (text === text.toUpperCase() && /\p{Lu}{4}/u.test(text));
}

/** Larger than the text, or a word in capitals that is longer than the names that are written so: IFRS, HACCP. */
export function isSectionHeading(items: readonly PlacedItem[], bodySize: number): boolean {
  if (!looksLikeHeading(items, bodySize)) return false;
  const isCapital = /^[^\p{Ll}]*\p{Lu}{6}[^\p{Ll}]*$/u.test(textOf(items));
  return isCapital || items.every(({ size }) => size > 1.08 * bodySize);
}

function medianSize(side: readonly SideRow[]): number {
  const sizes = side.map(({ size }) => size).toSorted((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

/** Wrapped headings may miss the rows beside them. */
function isHeadingColumn(
  left: readonly SideRow[],
  right: readonly SideRow[],
  aligned: number,
): boolean {
  const body = medianSize(right);
  const headings = shareOf(left, ({ items }) => looksLikeHeading(items, body));
  const others = shareOf(right, ({ items }) => looksLikeHeading(items, body));
  return headings >= 0.75 && aligned >= 0.5 && left.length < 0.6 * right.length && others < 0.5;
}

/** Both sides have headings larger than their text, or in capitals: each is a column of its own. */
function haveBothHeadings(left: readonly SideRow[], right: readonly SideRow[]): boolean {
  const count = (side: readonly SideRow[]) => {
    const body = medianSize(side);
    return side.filter(({ items }) => isSectionHeading(items, body)).length;
  };
  const isColumn = (side: readonly SideRow[]) => {
    const headings = count(side);
    return headings > 0 && (headings < 0.5 * side.length || (headings === 1 && isOneSection(side)));
  };
  return isColumn(left) && isColumn(right);
}

/** A section of a single row stands under a heading that is known. */
const isOneSection = (side: readonly SideRow[]): boolean =>
  side.length > 1 && headingWordOf(side[0]?.text ?? "") !== null;

function blocksOf(side: readonly SideRow[]): SideRow[][] {
  const blocks: SideRow[][] = [];
  for (const row of side) {
    const last = blocks.at(-1)?.at(-1);
    if (last && row.baseline - last.baseline < 1.75 * last.size) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Employer, place and period in a narrow column, each block beside what was done there. */
function hasDatedBlocks(side: readonly SideRow[]): boolean {
  const blocks = blocksOf(side);
  return (
    blocks.length >= 2 &&
    shareOf(blocks, (block) => block.some(({ text }) => looksLikeDate(text))) >= 0.7
  );
}

function isFlushRight(side: readonly SideRow[]): boolean {
  const edge = Math.max(...side.map(({ right }) => right));
  const lefts = side.map(({ left }) => left);
  const isRagged = Math.max(...lefts) - Math.min(...lefts) > 6;
  return isRagged && shareOf(side, ({ right }) => edge - right < 2) >= 0.8;
}

function widthOf(side: readonly SideRow[]): number {
  return Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left));
}

const isShort = (side: readonly SideRow[], other: readonly SideRow[]) =>
  widthOf(side) < 0.6 * widthOf(other);

/** A sidebar on the same grid of lines has many rows in one go. */
function isDenseColumn(sparse: readonly SideRow[], dense: readonly SideRow[]): boolean {
  const longest = Math.max(...blocksOf(sparse).map((block) => block.length));
  return longest >= 6 && sparse.length < dense.length * 0.9;
}
