import type { TextItem } from "../sheet";

/** Its baseline is that of its first line, whatever its box holds besides. */
export type PlacedItem = TextItem & {
  readonly baseline: number;
  /** It is a heading in a column of its own, beside the text; where most of them are known, each opens a section. */
  readonly standsBeside?: "section" | "text";
};

/** A row is what stands on one baseline over the whole width that is looked at, from left to right. */
export type ItemRow = {
  readonly items: readonly PlacedItem[];
  readonly baseline: number;
  readonly size: number;
};

/** Boxes of a PDF reach 0.9 of the size above the baseline and 0.22 below. */
const ABOVE = 0.9 / 1.12;
/** Lines of one column are at least 0.95 of their size apart. */
/** No row of an honest page has more items: comparing each with each would take seconds. */
const MAX_ROW = 200;
const SAME_ROW = 0.42;

export const placed = (item: TextItem): PlacedItem => ({
  ...item,
  baseline: item.box[1] + item.box[3] * ABOVE,
});

export const rightEdgeOf = ({ box }: { readonly box: readonly number[] }): number =>
  (box[0] ?? 0) + (box[2] ?? 0);

type OpenRow = { items: PlacedItem[]; baseline: number; size: number };

export function rowsOf(items: readonly PlacedItem[]): ItemRow[] {
  const sorted = items.toSorted(
    (one, other) => one.baseline - other.baseline || one.box[0] - other.box[0],
  );
  const rows: OpenRow[] = [];
  for (const item of sorted) {
    const row = openRowFor(item, rows);
    if (row) row.items.push(item);
    else rows.push({ items: [item], baseline: item.baseline, size: item.size });
  }
  return rows.map((row) => ({
    ...row,
    items: row.items.toSorted((one, other) => one.box[0] - other.box[0]),
  }));
}

/** Small text beside a large name may stand on a row that began a few rows before. */
function openRowFor(item: PlacedItem, rows: readonly OpenRow[]): OpenRow | null {
  for (let index = rows.length - 1; index >= 0 && index >= rows.length - 4; index -= 1) {
    const row = rows[index];
    if (!row) continue;
    const near = SAME_ROW * Math.min(item.size, row.size);
    if (item.baseline - row.baseline > near) continue;
    if (row.items.length > MAX_ROW || !row.items.some((other) => covers(other, item))) return row;
  }
  return null;
}

/** Two texts in one place are two rows, however near their baselines are. */
function covers(one: TextItem, other: TextItem): boolean {
  const shared =
    Math.min(rightEdgeOf(one), rightEdgeOf(other)) - Math.max(one.box[0], other.box[0]);
  return shared > 0.4 * Math.min(one.box[2], other.box[2]) && shared > 2;
}
