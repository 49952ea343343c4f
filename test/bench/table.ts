/** One line of a group's table. */
export type Row = {
  readonly what: string;
  readonly figure: string;
  /** Absent: told for its own sake. */
  readonly goal?: { readonly text: string; readonly isMet: boolean };
};

/** Prints the group and returns what became of its goals. */
export function printGroup(title: string, rows: readonly Row[]): { met: number; goals: number } {
  const cells = rows.map(({ what, figure, goal }) => [
    what,
    figure,
    goal?.text ?? "",
    goal ? (goal.isMet ? "ok" : "MISSED") : "",
  ]);
  const lines = [["", "figure", "goal", ""], ...cells];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const [what = "", figure = "", goal = "", verdict = ""] of lines) {
    const [first = 0, second = 0, third = 0] = widths;
    const padded = [what.padEnd(first), figure.padStart(second), goal.padEnd(third), verdict];
    console.log(`  ${padded.join("  ").trimEnd()}`);
  }
  const goals = rows.flatMap(({ goal }) => goal ?? []);
  return { goals: goals.length, met: goals.filter(({ isMet }) => isMet).length };
}

export const atMost = (value: number, limit: number, unit = "") => ({
  text: `≤ ${limit}${unit}`,
  isMet: value <= limit,
});

export const atLeast = (value: number, limit: number, unit = "") => ({
  text: `≥ ${limit}${unit}`,
  isMet: value >= limit,
});
