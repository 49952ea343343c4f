import type { FittingGroup, IdChoice } from "./fitting-group";
import {
  type HeightChoice,
  type HeightRow,
  type HeightTable,
  leaveOneOut,
  withChoices,
} from "./height-table";

/** Its heading is paid once, by whatever of it stands. */
export type FittingSection = {
  readonly headingHeight: number;
  readonly groups: readonly FittingGroup[];
  /** So many of its counted groups stand at most; null where nothing is counted. */
  readonly mostCounted: number | null;
};

export type SolvedColumn = {
  readonly value: number;
  readonly ids: readonly string[];
};

const rowsOf = (row: HeightRow, { mostCounted }: FittingSection): HeightTable =>
  Array.from({ length: (mostCounted ?? 0) + 1 }, () => row);

const withGroup = (table: HeightTable, { choices, isCounted }: FittingGroup): HeightTable =>
  withChoices(table, choices, isCounted);

/** It adds a section to the table of all before it: either nothing of it stands, or its heading does too. */
function withSection(table: HeightTable, section: FittingSection): HeightTable {
  const [row] = table;
  if (row === undefined) return table;
  return [afterHeading(row, section.groups.reduce(withGroup, rowsOf(row, section)), section)];
}

function afterHeading(
  row: HeightRow,
  filled: HeightTable,
  { headingHeight }: FittingSection,
): HeightRow {
  const last = filled.at(-1) ?? row;
  return row.map((value, at) => Math.max(value, last[at - headingHeight] ?? 0));
}

/** It finds the selection of most value that is no higher than the capacity, exactly. */
export function solveColumn(sections: readonly FittingSection[], capacity: number): SolvedColumn {
  const rows = [new Float64Array(Math.max(0, Math.floor(capacity)) + 1)];
  const stages = sections.map((section) => {
    const row = rows.at(-1) ?? new Float64Array(1);
    const tables = [rowsOf(row, section)];
    for (const group of section.groups) tables.push(withGroup(tables.at(-1) ?? [], group));
    rows.push(afterHeading(row, tables.at(-1) ?? [], section));
    return tables;
  });
  const ids: string[] = [];
  let room = (rows[0]?.length ?? 1) - 1;
  for (let at = sections.length - 1; at >= 0; at--) {
    const section = sections[at];
    const isEmpty = rows[at + 1]?.[room] === rows[at]?.[room];
    if (section === undefined || isEmpty) continue;
    const taken = choicesOf(section, stages[at] ?? [], room - section.headingHeight);
    ids.unshift(...taken.flatMap((choice) => choice.ids));
    room -= section.headingHeight + taken.reduce((sum, { height }) => sum + height, 0);
  }
  return { value: rows.at(-1)?.at(-1) ?? 0, ids };
}

/** It walks back through the tables of a section to the ways that make up the best value. */
function choicesOf(
  { groups, mostCounted }: FittingSection,
  tables: readonly HeightTable[],
  height: number,
): IdChoice[] {
  const taken: IdChoice[] = [];
  let [count, room] = [mostCounted ?? 0, height];
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at];
    const value = tables[at + 1]?.[count]?.[room] ?? 0;
    if (group === undefined || value === tables[at]?.[count]?.[room]) continue;
    const before = tables[at]?.[count - (group.isCounted ? 1 : 0)];
    const choice = group.choices.find(
      (each) => each.height <= room && (before?.[room - each.height] ?? 0) + each.value === value,
    );
    if (choice === undefined) continue;
    taken.unshift(choice);
    count -= group.isCounted ? 1 : 0;
    room -= choice.height;
  }
  return taken;
}

/** It is the best value of a column if an item stands, and if it does not; null where the item cannot stand. */
export type ItemPrice = { readonly withItem: number | null; readonly withoutItem: number };

/** It prices every item, each by the best selection under that condition, exactly. */
export function priceItems(
  sections: readonly FittingSection[],
  capacity: number,
): Map<string, ItemPrice> {
  const height = Math.max(0, Math.floor(capacity));
  const prices = new Map<string, ItemPrice>();
  leaveOneOut(sections, [new Float64Array(height + 1)], {
    with: withSection,
    visit: (section, others) => {
      const [row = new Float64Array(1)] = others;
      leaveOneOut(section.groups, rowsOf(row, section), {
        with: withGroup,
        visit: (group, table) => {
          const room = height - section.headingHeight;
          const none = Math.max(row[height] ?? 0, table.at(-1)?.[room] ?? 0);
          const best = (choices: readonly HeightChoice[]) =>
            bestOf(choices, { group, table, room });
          for (const [id, { withItem, withoutItem }] of group.alternatives()) {
            const without = Math.max(none, best(withoutItem) ?? 0);
            prices.set(id, { withItem: best(withItem), withoutItem: without });
          }
        },
      });
    },
  });
  return prices;
}

type Standing = {
  readonly group: FittingGroup;
  readonly table: HeightTable;
  readonly room: number;
};

function bestOf(choices: readonly HeightChoice[], { group, table, room }: Standing): number | null {
  const row = group.isCounted ? table.at(-2) : table.at(-1);
  const values = choices.flatMap(({ height, value }) =>
    row === undefined || height > room ? [] : [(row[room - height] ?? 0) + value],
  );
  return values.length > 0 ? Math.max(...values) : null;
}
