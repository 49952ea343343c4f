import type { EntryRow } from "./entry-rows";
import { bottomOf, styleOf } from "./style";

/** An entry is the rows from `start` to before `end`; its dates stand in the row `anchor`. */
export type EntryRange = {
  readonly rows: readonly EntryRow[];
  readonly anchor: number;
};

const MOST_ABOVE = 3;

const firstStyle = (row: EntryRow | undefined) => {
  const part = row?.cells[0]?.part ?? row?.line.parts[0];
  return part ? `${Math.round(part.size * 2)}${part.isBold}${part.isItalic}` : "";
};

const gapAbove = (rows: readonly EntryRow[], index: number): number => {
  const [row, above] = [rows[index], rows[index - 1]];
  if (!row || !above || row.line.region !== above.line.region) return 0;
  return row.line.box[1] - bottomOf(above.line);
};

/** Number of rows that stand above the first dates and belong to their entry. */
function rowsAboveFirst(rows: readonly EntryRow[], first: number): number {
  let count = 0;
  while (count < MOST_ABOVE && count < first) {
    const row = rows[first - count - 1];
    if (!row || row.isBody) break;
    count += 1;
  }
  return count;
}

/** It cuts a section into its entries: as many rows above the dates as the first entry has, unless the page says otherwise. */
export function entryRangesOf(rows: readonly EntryRow[]): readonly EntryRange[] {
  const anchors = rows.flatMap((row, index) => (row.dates && !row.isBody ? [index] : []));
  const [first] = anchors;
  if (first === undefined) return [];
  const above = rowsAboveFirst(rows, first);
  const opening = firstStyle(rows[first - above]);
  const starts = anchors.map((anchor, index) => {
    const previous = anchors[index - 1];
    if (previous === undefined) return anchor - above;
    return bestStart(rows, { previous, anchor, above, opening });
  });
  return starts.map((start, index) => ({
    rows: rows.slice(start, starts[index + 1] ?? rows.length),
    anchor: (anchors[index] ?? start) - start,
  }));
}

type Between = {
  readonly previous: number;
  readonly anchor: number;
  readonly above: number;
  readonly opening: string;
};

function bestStart(rows: readonly EntryRow[], between: Between): number {
  const { previous, anchor } = between;
  let best = anchor;
  let most = Number.NEGATIVE_INFINITY;
  const lowest = Math.max(previous + 1, anchor - MOST_ABOVE);
  for (let start = anchor; start >= lowest; start -= 1) {
    if (start < anchor && rows[start]?.isBody) break;
    const score = startScore(rows, start, between);
    if (score > most) [best, most] = [start, score];
  }
  return best;
}

function startScore(rows: readonly EntryRow[], start: number, between: Between): number {
  const { previous, anchor, above, opening } = between;
  const isAsFirst = anchor - start === above ? 3 : 0;
  const isInStyle = firstStyle(rows[start]) === opening ? 2 : 0;
  const gaps = rows
    .slice(previous + 1, anchor + 1)
    .map((_, index) => gapAbove(rows, previous + 1 + index));
  const widest = Math.max(...gaps);
  const narrowest = Math.min(...gaps);
  const isSpread = widest > narrowest + 2.5;
  const isWidest = isSpread && gapAbove(rows, start) >= widest - 0.5 ? 2.5 : 0;
  const isBehindBody = rows[start - 1]?.isBody ? 1.5 : 0;
  return isAsFirst + isInStyle + isWidest + isBehindBody;
}

/** A section without dates is cut where the style of its first row returns. */
export function undatedRangesOf(rows: readonly EntryRow[]): readonly EntryRange[] {
  const [first] = rows;
  const [part] = first?.line.parts ?? [];
  if (!first || !part || first.isBody) return [];
  const style = styleOf(part);
  const starts = rows.flatMap((row, index) => {
    const isStyle = row.line.parts[0] && styleOf(row.line.parts[0]) === style && !row.isBody;
    const isFirst = index === 0 || rows[index - 1]?.isBody || part.isBold;
    return isStyle && isFirst ? [index] : [];
  });
  return starts.map((start, index) => ({
    rows: rows.slice(start, starts[index + 1] ?? rows.length),
    anchor: 0,
  }));
}
