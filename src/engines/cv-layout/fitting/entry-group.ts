import type { FittingGroup, FittingItem, GroupAlternatives, IdChoice } from "./fitting-group";
import {
  type HeightChoice,
  type HeightRow,
  type HeightTable,
  leaveOneOut,
  onlyBetter,
  withChoices,
} from "./height-table";
import { valueOf } from "./value";

type HighItem = FittingItem & { readonly height: number };

/** It is an entry as measured: its head, paid once, and its lines. */
export type MeasuredEntry = FittingItem & {
  readonly headHeight: number;
  readonly lines: readonly HighItem[];
  /** It may stand without any of its lines. */
  readonly standsAlone: boolean;
  readonly isCounted: boolean;
};

type EntryLimits = { readonly mostLines: number; readonly capacity: number };

/** It knows the best lines of an entry for every height; a pinned line stands even where there are more than the most. */
export function entryGroup(entry: MeasuredEntry, limits: EntryLimits): FittingGroup {
  const { lines, headHeight } = entry;
  const pinned = lines.filter(({ isPinned }) => isPinned).length;
  const most = Math.min(lines.length, Math.max(limits.mostLines, pinned));
  const table = emptyTable(entry, { ...limits, mostLines: most });
  const stages = [table];
  for (const line of lines) stages.push(withLine(stages.at(-1) ?? table, line));
  const choices = waysIn(stages.at(-1)?.[most], entry).map((way): IdChoice => ({
    ...way,
    ids: [entry.id, ...linesOf(stages, lines, { count: most, height: way.height - headHeight })],
  }));
  return {
    items: [entry, ...lines],
    choices,
    isCounted: entry.isCounted,
    alternatives: () =>
      alternativesOf(entry, { choices, table, hasRoom: pinned < limits.mostLines }),
  };
}

function emptyTable({ headHeight, lines }: MeasuredEntry, limits: EntryLimits): HeightTable {
  const tallest = lines
    .map(({ height }) => height)
    .toSorted((one, other) => other - one)
    .slice(0, limits.mostLines)
    .reduce((sum, height) => sum + height, 0);
  const highest = Math.max(0, Math.min(tallest, limits.capacity - headHeight));
  const row = new Float64Array(highest + 1);
  return Array.from({ length: limits.mostLines + 1 }, () => row);
}

const withLine = (table: HeightTable, line: HighItem): HeightTable =>
  withChoices(table, [{ height: line.height, value: valueOf(line) }], true);

/** Every rise of the row is a way to stand; the entry's own worth comes on top. */
function waysIn(
  row: HeightRow | undefined,
  entry: MeasuredEntry,
  extra?: HighItem,
): HeightChoice[] {
  if (row === undefined) return [];
  const value = valueOf(entry) + (extra ? valueOf(extra) : 0);
  const height = entry.headHeight + (extra?.height ?? 0);
  const ways: HeightChoice[] = [];
  if (extra !== undefined || entry.standsAlone) ways.push({ height, value: value + (row[0] ?? 0) });
  // A page is fitted by many such rows: this loop makes nothing but the ways.
  for (let at = 1; at < row.length; at++) {
    const own = row[at] ?? 0;
    if (own > (row[at - 1] ?? 0)) ways.push({ height: height + at, value: value + own });
  }
  return ways;
}

type Place = { readonly count: number; readonly height: number };

/** It walks back through the tables to the lines that make up the best value. */
function linesOf(
  stages: readonly HeightTable[],
  lines: readonly HighItem[],
  { count, height }: Place,
): string[] {
  const ids: string[] = [];
  let [left, room] = [count, height];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    const value = stages[at + 1]?.[left]?.[room] ?? 0;
    if (line === undefined || value === (stages[at]?.[left]?.[room] ?? 0)) continue;
    ids.unshift(line.id);
    left -= 1;
    room -= line.height;
  }
  return ids;
}

type Solved = {
  readonly choices: readonly HeightChoice[];
  readonly table: HeightTable;
  /** One line more may be pinned before pinned lines are more than the most. */
  readonly hasRoom: boolean;
};

function alternativesOf(
  entry: MeasuredEntry,
  { choices, table, hasRoom }: Solved,
): Map<string, GroupAlternatives> {
  const found = new Map<string, GroupAlternatives>([
    [entry.id, { withItem: onlyBetter([...choices, bareHead(entry)]), withoutItem: [] }],
  ]);
  const most = table.length - 1;
  leaveOneOut(entry.lines, table, {
    with: withLine,
    visit: (line, others) => {
      found.set(line.id, {
        withItem: waysIn(others[most - (line.isPinned || hasRoom ? 1 : 0)], entry, line),
        withoutItem: waysIn(others[most], entry),
      });
    },
  });
  return found;
}

/** A pinned entry may stand without a line. */
const bareHead = (entry: MeasuredEntry): HeightChoice => ({
  height: entry.headHeight,
  value: valueOf(entry),
});
