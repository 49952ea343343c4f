import { headingWordOf } from "../fields/headings";
import { looksLikeDate } from "./date-like";
import { looksLikeHeading } from "./gutter-kind";
import { joinedText } from "./line-parts";
import { rightEdgeOf, type ItemRow, type PlacedItem } from "./rows";
import { segmentsOf, type Segment } from "./segments";

/** Small sections stand side by side from the row `at`, where each has its heading, to before the row `end`. */
export type HeadingRow = {
  readonly at: number;
  readonly end: number;
  /** They part the sections from left to right. */
  readonly edges: readonly number[];
};

const HEADING_GAP_EM = 1.5;
const STEP = 2;

/** It finds the first row on which several sections begin, whose texts stay beside each other below it. */
export function headingRowOf(rows: readonly ItemRow[]): HeadingRow | null {
  const body = bodySizeOf(rows);
  for (const [at, row] of rows.entries()) {
    if (row.items.length < 2 || at + 1 >= rows.length) continue;
    const heads = segmentsOf(row, { gapEm: HEADING_GAP_EM, stops: [] });
    if (heads.length < 2 || !areHeads(heads, body)) continue;
    const found = sectionsBelow(rows, at, heads);
    if (found && (heads.length > 2 || isUnderWholeRow(rows, found))) return found;
  }
  return null;
}

function areHeads(heads: readonly Segment[], body: number): boolean {
  const known = heads.filter(({ items }) => headingWordOf(joinedText(items)) !== null);
  return known.length >= 2 && heads.every(({ items }) => looksLikeHeading(items, body));
}

const middleOf = ({ left, right }: Segment) => (left + right) / 2;

function sectionsBelow(
  rows: readonly ItemRow[],
  at: number,
  heads: readonly Segment[],
): HeadingRow | null {
  let corridors = heads.slice(1).map((head, index) => {
    const from = heads[index];
    return from ? stepsBetween(middleOf(from), middleOf(head)) : [];
  });
  let end = at;
  for (; end < rows.length; end += 1) {
    const items = rows[end]?.items ?? [];
    const free = corridors.map((steps) => steps.filter((x) => items.every(isOff(x))));
    if (free.some((steps) => steps.length === 0)) break;
    corridors = free;
  }
  return end < at + 2 ? null : { at, end, edges: corridors.map(widestMiddle) };
}

const isOff = (x: number) => (item: PlacedItem) => item.box[0] >= x || rightEdgeOf(item) <= x;

function stepsBetween(from: number, to: number): number[] {
  const count = Math.max(0, Math.floor((to - from) / STEP));
  return Array.from({ length: count }, (_, index) => from + index * STEP);
}

function widestMiddle(steps: readonly number[]): number {
  let [from, best, width] = [steps[0] ?? 0, steps[0] ?? 0, 0];
  for (const [index, x] of steps.entries()) {
    const last = steps[index - 1] ?? x;
    if (x - last > STEP * 1.5) from = x;
    if (x - from >= width) [best, width] = [(from + x) / 2, x - from];
  }
  return best;
}

/** Two headings on one row of two long columns are a chance: here a line that both columns share stands right above them. */
function isUnderWholeRow(rows: readonly ItemRow[], { at, edges }: HeadingRow): boolean {
  const [edge = 0] = edges;
  for (let index = at - 1; index >= 0; index -= 1) {
    const items = rows[index]?.items ?? [];
    if (!items.every(isOff(edge))) return rows.slice(0, index).some(isLoneHeading);
    const isBoth =
      items.some(({ box }) => box[0] < edge) && items.some(({ box }) => box[0] >= edge);
    if (isBoth && !items.some(({ text }) => looksLikeDate(text))) return false;
  }
  return false;
}

const isLoneHeading = ({ items }: ItemRow): boolean =>
  items.length <= 2 && headingWordOf(joinedText(items)) !== null;

function bodySizeOf(rows: readonly ItemRow[]): number {
  const sizes = rows.map(({ size }) => size).toSorted((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
