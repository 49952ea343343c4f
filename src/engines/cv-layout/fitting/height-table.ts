/** It holds the best value for every height up to the capacity, in whole points. */
export type HeightRow = Float64Array<ArrayBuffer>;

/** Each row allows one more counted thing than the row before. */
export type HeightTable = readonly HeightRow[];

/** It is one way in which a group may stand: so high, worth so much. */
export type HeightChoice = { readonly height: number; readonly value: number };

/** It returns the table in which a group stands in one of its ways, or not at all. */
export function withChoices(
  table: HeightTable,
  choices: readonly HeightChoice[],
  isCounted: boolean,
): HeightTable {
  return table.map((row, count) => {
    const from = isCounted ? table[count - 1] : row;
    return from === undefined ? row : withRow(row, from, choices);
  });
}

function withRow(row: HeightRow, from: HeightRow, choices: readonly HeightChoice[]): HeightRow {
  const next = row.slice();
  for (const { height, value } of choices) {
    for (let at = height; at < next.length; at++) {
      const sum = (from[at - height] ?? 0) + value;
      if (sum > (next[at] ?? 0)) next[at] = sum;
    }
  }
  return next;
}

type LeavingOut<T> = {
  readonly with: (table: HeightTable, thing: T) => HeightTable;
  readonly visit: (thing: T, others: HeightTable) => void;
};

/** It visits each thing with the table of all others, in n log n steps rather than n². */
export function leaveOneOut<T>(
  things: readonly T[],
  table: HeightTable,
  { with: add, visit }: LeavingOut<T>,
): void {
  const [first] = things;
  if (first === undefined) return;
  if (things.length === 1) {
    visit(first, table);
    return;
  }
  const half = things.length >> 1;
  const halves = [things.slice(0, half), things.slice(half)] as const;
  leaveOneOut(halves[0], halves[1].reduce(add, table), { with: add, visit });
  leaveOneOut(halves[1], halves[0].reduce(add, table), { with: add, visit });
}

/** It drops every way that is higher than another and worth no more. */
export function onlyBetter<T extends HeightChoice>(choices: readonly T[]): T[] {
  const sorted = choices.toSorted(
    (one, other) => one.height - other.height || other.value - one.value,
  );
  const kept: T[] = [];
  for (const choice of sorted) {
    const best = kept.at(-1);
    if (best === undefined || choice.value > best.value) kept.push(choice);
  }
  return kept;
}
