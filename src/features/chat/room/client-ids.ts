import type { StoredMessage } from "./room-fact";

/** By what name a client knows its message. */
export type ClientKey = { readonly userId: number; readonly clientId: string };

/** The message that has the name. */
export type Named = Pick<StoredMessage, "id" | "at">;

/** Up to which id of a message the names are written. */
const WRITTEN = "names_written";
/** However busy a room is, so many names are in memory at the most. */
const NAMES_AT_ONCE = 2_000;

type Looked = { readonly asked: ReadonlySet<string>; readonly found: ReadonlyMap<string, Named> };
const notLooked: Looked = { asked: new Set(), found: new Map() };

const keyOf = ({ userId, clientId }: ClientKey) => `${userId} ${clientId}`;

/**
 * The names of a room's messages, by which one that is sent twice is stored once. They are in no order that has to do with time: to
 * write them with their messages would touch a page of the index for nearly every one, which is most of what a turn costs
 * (`npm run bench -- --only chat`). The messages have them; the index is written in one go for many, from the alarm or when
 * the object wakes, and what it lacks meanwhile is in memory.
 */
export class ClientIds {
  readonly #sql: SqlStorage;
  #recent = new Map<string, Named>();
  #looked = notLooked;
  #writtenUpTo: number;

  constructor(private readonly storage: DurableObjectStorage) {
    this.#sql = storage.sql;
    this.#writtenUpTo = storage.kv.get<number>(WRITTEN) ?? 0;
  }

  get isMany(): boolean {
    return this.#recent.size >= NAMES_AT_ONCE;
  }

  add({ userId, clientId, id, at }: StoredMessage): void {
    if (clientId !== null) this.#recent.set(keyOf({ userId, clientId }), { id, at });
  }

  /** Looks for all that a turn will ask `find` for with one statement, until `endLook`. */
  look(names: readonly ClientKey[]): void {
    const unknown = names.filter((name) => !this.#recent.has(keyOf(name)));
    if (this.#writtenUpTo === 0 || unknown.length < 2) return;
    const rows = this.#sql
      .exec<ClientKey & Named>(
        `SELECT user_id AS userId, client_id AS clientId, id, at
         FROM (SELECT value->>0 AS author, value->>1 AS name FROM json_each(?))
         CROSS JOIN names ON user_id = author AND client_id = name`,
        JSON.stringify(unknown.map(({ userId, clientId }) => [userId, clientId])),
      )
      .toArray();
    this.#looked = {
      asked: new Set(unknown.map(keyOf)),
      found: new Map(rows.map((row) => [keyOf(row), row])),
    };
  }

  endLook(): void {
    this.#looked = notLooked;
  }

  find(name: ClientKey): Named | null {
    const key = keyOf(name);
    const recent = this.#recent.get(key);
    if (recent) return recent;
    if (this.#writtenUpTo === 0) return null;
    if (this.#looked.asked.has(key)) return this.#looked.found.get(key) ?? null;
    const { userId, clientId } = name;
    const query = "SELECT id, at FROM names WHERE user_id = ? AND client_id = ?";
    return this.#sql.exec<Named>(query, userId, clientId).toArray()[0] ?? null;
  }

  /** Of all messages up to this id, which are stored. Safe to repeat. */
  write(upTo: number): void {
    if (upTo <= this.#writtenUpTo) return;
    this.#sql.exec(
      `INSERT OR IGNORE INTO names SELECT user_id, client_id, id, at FROM messages
       WHERE id > ? AND id <= ? AND client_id IS NOT NULL`,
      this.#writtenUpTo,
      upTo,
    );
    this.storage.kv.put(WRITTEN, upTo);
    this.#writtenUpTo = upTo;
    this.#recent.clear();
  }

  forget(userId: number): void {
    this.#sql.exec("DELETE FROM names WHERE user_id = ?", userId);
  }
}
