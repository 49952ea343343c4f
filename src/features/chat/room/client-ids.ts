import type { MessageRef, StoredMessage } from "./stored-message";

/** The `client_id` by which its author knows a message. */
export type ClientKey = { readonly userId: number; readonly clientId: string };

/** The key of the message id up to which the index is written. */
const WRITTEN = "names_written";
/** The memory holds at most so many keys, however busy a room is. */
const MAX_IN_MEMORY = 2_000;

type Prefetched = {
  readonly asked: ReadonlySet<string>;
  readonly found: ReadonlyMap<string, MessageRef>;
};
const nothingPrefetched: Prefetched = { asked: new Set(), found: new Map() };

const keyOf = ({ userId, clientId }: ClientKey) => `${userId} ${clientId}`;

/**
 * Finds messages by `client_id`. The alarm or the next wake writes the index for many messages at once; until then it is in memory.
 * Writing it per message would touch a page each, most of what a turn costs (`npm run bench -- --only chat`).
 */
export class ClientIds {
  readonly #sql: SqlStorage;
  #recent = new Map<string, MessageRef>();
  #prefetched = nothingPrefetched;
  #writtenUpTo: number;

  constructor(private readonly storage: DurableObjectStorage) {
    this.#sql = storage.sql;
    this.#writtenUpTo = storage.kv.get<number>(WRITTEN) ?? 0;
  }

  get isFull(): boolean {
    return this.#recent.size >= MAX_IN_MEMORY;
  }

  add({ userId, clientId, id, at }: StoredMessage): void {
    if (clientId !== null) this.#recent.set(keyOf({ userId, clientId }), { id, at });
  }

  /** Reads with one statement all that a turn will ask `find` for. Holds until `endPrefetch`. */
  prefetch(keys: readonly ClientKey[]): void {
    const unknown = keys.filter((key) => !this.#recent.has(keyOf(key)));
    if (this.#writtenUpTo === 0 || unknown.length < 2) return;
    const rows = this.#sql
      .exec<ClientKey & MessageRef>(
        `SELECT user_id AS userId, client_id AS clientId, id, at
         FROM (SELECT value->>0 AS author, value->>1 AS name FROM json_each(?))
         CROSS JOIN names ON user_id = author AND client_id = name`,
        JSON.stringify(unknown.map(({ userId, clientId }) => [userId, clientId])),
      )
      .toArray();
    this.#prefetched = {
      asked: new Set(unknown.map(keyOf)),
      found: new Map(rows.map((row) => [keyOf(row), row])),
    };
  }

  endPrefetch(): void {
    this.#prefetched = nothingPrefetched;
  }

  find(clientKey: ClientKey): MessageRef | null {
    const key = keyOf(clientKey);
    const recent = this.#recent.get(key);
    if (recent) return recent;
    if (this.#writtenUpTo === 0) return null;
    if (this.#prefetched.asked.has(key)) return this.#prefetched.found.get(key) ?? null;
    const { userId, clientId } = clientKey;
    const query = "SELECT id, at FROM names WHERE user_id = ? AND client_id = ?";
    return this.#sql.exec<MessageRef>(query, userId, clientId).toArray()[0] ?? null;
  }

  /** Indexes all stored messages up to this id. Safe to repeat. */
  flush(upTo: number): void {
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
