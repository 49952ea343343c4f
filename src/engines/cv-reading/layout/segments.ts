import { rightEdgeOf, type PlacedItem, type ItemRow } from "./rows";

/** A segment is a run of items with no more than a space between them. */
export type Segment = {
  readonly items: readonly PlacedItem[];
  readonly left: number;
  readonly right: number;
};

/** Wider gaps separate parts of a line; narrower ones do at a tab stop. */
export const PART_GAP_EM = 0.9;
const TITLE_GAP_EM = 1.5;
/** Rows go on at a tab stop after gaps of which most are wider than this. */
const STOP_FROM_EM = 0.7;
const STOP_GAP_EM = 0.3;
const STOP_NEAR = 1.6;

type Cuts = { readonly gapEm: number; readonly stops: readonly number[] };

export function segmentsOf(row: ItemRow, { gapEm, stops }: Cuts): Segment[] {
  const groups: PlacedItem[][] = [];
  for (const item of row.items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isMarked = group?.length === 1 && isListMark(group[0]?.text ?? "");
    if (!last || isApart({ last, item, gapEm, stops, isMarked })) groups.push([item]);
    else groups.at(-1)?.push(item);
  }
  return groups.map(segmentOf);
}

export function segmentOf(items: readonly PlacedItem[]): Segment {
  return {
    items,
    left: Math.min(...items.map(({ box }) => box[0])),
    right: Math.max(...items.map(rightEdgeOf)),
  };
}

type Neighbours = Cuts & {
  readonly last: PlacedItem;
  readonly item: PlacedItem;
  readonly isMarked: boolean;
};

function isApart({ last, item, gapEm, stops, isMarked }: Neighbours): boolean {
  const gap = item.box[0] - rightEdgeOf(last);
  const em = Math.min(last.size, item.size);
  // A list mark belongs to its text however far away it stands.
  if (isMarked) return gap > 4 * em;
  const mostEm = isSpacedTitle(last, item) ? Math.max(gapEm, TITLE_GAP_EM) : gapEm;
  if (gap > mostEm * em || item.isDivided === true) return true;
  return gap > STOP_GAP_EM * em && stops.some((stop) => Math.abs(stop - item.box[0]) < STOP_NEAR);
}

/** Spaced capitals stand further apart, between words as between letters. */
function isSpacedTitle(last: PlacedItem, item: PlacedItem): boolean {
  const areCapitals = [last, item].every(({ text }) =>
    /^[^\p{Ll}\d]*\p{Lu}{3}[^\p{Ll}\d]*$/u.test(text),
  );
  return areCapitals && last.isBold === item.isBold && Math.abs(last.size - item.size) < 0.1;
}

const LIST_MARK = /^(?:[•‣▪■□●○◦∙⁃◆◇▸▹►▶➢➤➔→✓✔✦★❖*o–—-]|\d{1,2}[.)])$/u;

export const isListMark = (text: string): boolean => LIST_MARK.test(text);

/** A tab stop is where several rows go on after a gap, at the same place. */
export function tabStopsOf(rows: readonly ItemRow[]): number[] {
  const starts: number[] = [];
  for (const { items } of rows) {
    for (const [index, item] of items.entries()) {
      const last = items[index - 1];
      if (!last || isListMark(last.text)) continue;
      if (item.box[0] - rightEdgeOf(last) > STOP_FROM_EM * item.size) starts.push(item.box[0]);
    }
  }
  const sorted = starts.toSorted((one, other) => one - other);
  const stops: number[] = [];
  for (let first = 0; first < sorted.length;) {
    const from = sorted[first] ?? 0;
    let end = first;
    while (end < sorted.length && (sorted[end] ?? 0) - from < STOP_NEAR) end += 1;
    if (end - first >= Math.max(3, rows.length * 0.1)) stops.push(from);
    first = end;
  }
  return stops;
}
