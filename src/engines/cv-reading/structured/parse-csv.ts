/** A row of a table, by the names of its columns. */
export type CsvRow = ReadonlyMap<string, string>;

const MOST_ROWS = 2_000;

/** It reads cells in quotes, with doubled quotes, commas and ends of lines in them. Rows above the header are notes. */
export function parseCsv(text: string, header: string): CsvRow[] {
  const rows = cellsIn(text.replace(/^\ufeff/, ""));
  const at = rows.findIndex((cells) => cells.some((cell) => cell.trim() === header));
  const names = rows[at]?.map((name) => name.trim()) ?? [];
  return rows
    .slice(at + 1)
    .filter((cells) => at >= 0 && cells.some((cell) => cell.trim() !== ""))
    .map((cells) => new Map(names.map((name, column) => [name, cells[column] ?? ""])));
}

/** A cell in quotes is taken whole, with its doubled quotes; any other ends at a comma or at the end of the line. */
const CELL = /"((?:[^"]|"")*)(?:"|$)([^,\r\n]*)|([^,\r\n]*)/y;

function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(CELL);
  let at = 0;
  while (at < text.length && rows.length < MOST_ROWS) {
    cell.lastIndex = at;
    const [whole = "", quoted, after = "", plain = ""] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + after);
    at += whole.length;
    const end = text[at];
    if (end === "\r" && text[at + 1] === "\n") at += 1;
    if (end === "\r" || end === "\n") rows.push([]);
    at += 1;
  }
  return rows;
}
