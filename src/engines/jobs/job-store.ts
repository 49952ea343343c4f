import { type JobRecord, jobRecord } from "./job-record";
import type { JobEvent } from "./job-status";

type Storage = DurableObjectStorage;

const RECORD = "job";

export type StepRow = { readonly state: "begun" | "done"; readonly result: string | null };

export function migrateJobStore({ sql }: Storage): void {
  sql.exec(`CREATE TABLE IF NOT EXISTS steps (
    name TEXT PRIMARY KEY NOT NULL, state TEXT NOT NULL, result TEXT
  )`);
  sql.exec(
    "CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY NOT NULL, body TEXT NOT NULL)",
  );
}

export function readJob({ kv }: Storage): JobRecord | null {
  const stored = kv.get(RECORD);
  return stored === undefined ? null : jobRecord().parse(stored);
}

export function writeJob({ kv }: Storage, job: JobRecord): void {
  kv.put(RECORD, job);
}

export function readStep({ sql }: Storage, name: string): StepRow | null {
  const rows = sql.exec<StepRow>("SELECT state, result FROM steps WHERE name = ?", name).toArray();
  return rows[0] ?? null;
}

export function writeStep({ sql }: Storage, name: string, { state, result }: StepRow): void {
  sql.exec(
    "INSERT INTO steps VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET state = excluded.state, result = excluded.result",
    name,
    state,
    result,
  );
}

export function appendEvent({ sql }: Storage, event: JobEvent): void {
  sql.exec("INSERT INTO events VALUES (?, ?)", event.seq, JSON.stringify(event));
}

/** JSON texts of the events after `since`, in order. */
export function eventsSince({ sql }: Storage, since: number): string[] {
  return sql
    .exec<{ body: string }>("SELECT body FROM events WHERE seq > ? ORDER BY seq", since)
    .toArray()
    .map(({ body }) => body);
}
