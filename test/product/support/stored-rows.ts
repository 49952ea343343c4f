import { env } from "cloudflare:workers";

/** Objects copy these to the database within seconds of an earlier request, or count requests in them. */
const LATER_TABLES = /^(room_authors|measures|search_.*)$/;
const LATER_COLUMNS = ["message_count", "last_message_at", "last_read_seq", "read_count"];

type Rows = ReadonlyMap<string, readonly unknown[]>;

/** It reads every row of every table of D1, except what arrives later by itself. */
export async function storedRows(): Promise<Rows> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\' and name not like 'd1%' and name <> 'sqlite_sequence'",
  ).all<{ name: string }>();
  const names = results.map(({ name }) => name).filter((name) => !LATER_TABLES.test(name));
  const tables = await env.DB.batch<Record<string, unknown>>(
    names.map((name) => env.DB.prepare(`select * from "${name}"`)),
  );
  return new Map(
    tables.map(({ results: rows }, index) => [
      names[index] ?? "",
      rows.map((row) => Object.entries(row).filter(([column]) => !LATER_COLUMNS.includes(column))),
    ]),
  );
}

/** It names the tables whose rows differ. */
export const changedTables = (before: Rows, after: Rows): string[] =>
  [...after].flatMap(([name, rows]) =>
    JSON.stringify(rows) === JSON.stringify(before.get(name)) ? [] : name,
  );
