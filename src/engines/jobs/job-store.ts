import { type JobRecord, jobRecord } from "./job-record";
import type { JobHistory } from "./job-answers";
import type { JobEvent } from "./job-status";

type Storage = DurableObjectStorage;

const RECORD = "job";
/** An event that comes before its wait is kept; more than this many for one wait are forged. */
const EARLY_EVENTS_MAX = 8;

export type StepRow = { readonly state: "begun" | "done"; readonly result: string | null };

export function migrateJobStore({ sql }: Storage): void {
  sql.exec(`CREATE TABLE IF NOT EXISTS steps (
    name TEXT PRIMARY KEY NOT NULL, state TEXT NOT NULL, result TEXT
  )`);
  sql.exec(
    "CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY NOT NULL, body TEXT NOT NULL)",
  );
  sql.exec(`CREATE TABLE IF NOT EXISTS early_events (
    name TEXT NOT NULL, token TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name, token)
  )`);
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

/** It returns the JSON texts of the events after `since`, in order. */
export function eventsSince({ sql }: Storage, since: number): string[] {
  return sql
    .exec<{ body: string }>("SELECT body FROM events WHERE seq > ? ORDER BY seq", since)
    .toArray()
    .map(({ body }) => body);
}

/** It is null when there is no job. */
export function readJobHistory(storage: Storage): JobHistory | null {
  const job = readJob(storage);
  return job && { input: job.input, events: eventsSince(storage, 0) };
}

export type AwaitedEvent = {
  readonly name: string;
  readonly token: string;
  /** It is JSON text. */
  readonly value: string;
};

/**
 * It keeps an event whose wait has not begun, because its token cannot be checked before. It returns false when there are
 * too many.
 */
export function keepEarlyEvent({ sql }: Storage, { name, token, value }: AwaitedEvent): boolean {
  const [row] = sql
    .exec<{ kept: number }>("SELECT count(*) AS kept FROM early_events WHERE name = ?", name)
    .toArray();
  if ((row?.kept ?? 0) >= EARLY_EVENTS_MAX) return false;
  sql.exec("INSERT OR IGNORE INTO early_events VALUES (?, ?, ?)", name, token, value);
  return true;
}

/** It returns the value of the kept event with this token; the others of its name were forged, and are removed. */
export function takeEarlyEvent({ sql }: Storage, name: string, token: string): string | null {
  const rows = sql
    .exec<{ value: string }>(
      "SELECT value FROM early_events WHERE name = ? AND token = ?",
      name,
      token,
    )
    .toArray();
  sql.exec("DELETE FROM early_events WHERE name = ?", name);
  return rows[0]?.value ?? null;
}
