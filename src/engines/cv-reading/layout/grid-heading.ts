import { headingWordOf } from "../fields/headings";
import type { Gutter } from "./gutter";
import { isSectionHeading } from "./gutter-kind";
import { joinedText } from "./line-parts";
import type { ItemRow, PlacedItem } from "./rows";

/** The parts of one grid stand on one line: their baselines differ by less than this. */
const SAME_LINE = 0.6;

/** The row of a heading that stands over both columns is told, or -1: entries side by side begin right below it. */
export function gridHeadingOf(rows: readonly ItemRow[], gutter: Gutter): number {
  const body = bodySize(rows);
  if (hasHeadingAtRight(rows, gutter)) return -1;
  return rows.findIndex((row, index) => {
    const below = rows[index + 1];
    const isWithin = index >= gutter.from && index + 1 < gutter.to;
    if (!isWithin || !below || !isSectionHeading(row.items, body)) return false;
    return isLeftOnly(row, gutter) && beginsCells(below, row, gutter);
  });
}

/** A column that has a heading of its own is no row of cells. */
const hasHeadingAtRight = (rows: readonly ItemRow[], { x, from, to }: Gutter): boolean =>
  rows.slice(from, to).some(({ items }) => {
    const right = items.filter(({ box }) => box[0] >= x);
    return right.length > 0 && headingWordOf(joinedText(right))?.isWeak === false;
  });

/** A grid ends at the next heading that begins where its own does. */
export function endOfGrid(rows: readonly ItemRow[], gutter: Gutter, heading: number): number {
  const body = bodySize(rows);
  const margin = (rows[heading]?.items[0]?.box[0] ?? 0) + 2;
  const end = rows.findIndex(({ items }, index) => {
    const first = items.filter(({ box }) => box[0] < gutter.x);
    const starts = first[0] !== undefined && first[0].box[0] < margin;
    return index > heading + 1 && starts && isSectionHeading(first, body);
  });
  return end < 0 || end > gutter.to ? gutter.to : end;
}

function bodySize(rows: readonly ItemRow[]): number {
  const sizes = rows.map(({ size }) => size).toSorted((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

const isLeftOnly = ({ items }: ItemRow, { x }: Gutter) =>
  items.every(({ box }) => box[0] + box[2] < x);

function beginsCells(row: ItemRow, heading: ItemRow, { x }: Gutter): boolean {
  const left = row.items.find(({ box }) => box[0] < x);
  const right = row.items.find(({ box }) => box[0] >= x);
  if (!left || !right || row.baseline - heading.baseline > 4 * heading.size) return false;
  const isUnder = (heading.items[0]?.box[0] ?? 0) < left.box[0] + 1;
  return isUnder && isTitle(left) && isAlike(left, right);
}

const isTitle = ({ isBold, text }: PlacedItem) => isBold && /\p{L}{3}/u.test(text);

function isAlike(left: PlacedItem, right: PlacedItem): boolean {
  const isOnLine = Math.abs(left.baseline - right.baseline) < SAME_LINE;
  return isOnLine && right.isBold && Math.abs(left.size - right.size) < 0.1;
}
