import type { Reaction } from "../protocol";
import { ClientIds, type ClientKey } from "./client-ids";
import type { RoomState } from "./decide";
import { type RoomFact, seqOf } from "./room-fact";
import { MESSAGE_COLUMNS, type MessageRef, type StoredMessage } from "./stored-message";

/**
 * A room's state in SQLite. Messages of one turn wait in `#fresh` until `commit` inserts them together; nothing is sent before.
 * The latest numbers are read once per life of the object, and counted in memory from there.
 */
export class RoomStore implements RoomState {
  readonly #sql: SqlStorage;
  readonly #clientIds: ClientIds;
  #seq: number;
  #count: number;
  #lastId: number;
  #at: number;
  #fresh = new Map<number, StoredMessage>();

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
    const last = this.#sql
      .exec<{ id: number; n: number; at: number }>(
        "SELECT id, n, at FROM messages ORDER BY id DESC LIMIT 1",
      )
      .toArray()[0];
    const fact = this.#sql.exec<{ seq: number | null }>("SELECT max(seq) AS seq FROM facts").one();
    this.#seq = Math.max(last?.id ?? 0, fact.seq ?? 0);
    this.#count = last?.n ?? 0;
    this.#lastId = last?.id ?? 0;
    this.#at = last?.at ?? 0;
    this.#clientIds = new ClientIds(storage);
    this.flushClientIds();
  }

  lastSeq = () => this.#seq;
  lastAt = () => this.#at;
  messageCount = () => this.#count;
  /** The id of the latest message; 0 without one. */
  lastMessageId = () => this.#lastId;

  find(id: number): StoredMessage | null {
    const fresh = this.#fresh.get(id);
    if (fresh) return fresh;
    const query = `SELECT ${MESSAGE_COLUMNS} FROM messages WHERE id = ?`;
    return this.#sql.exec<StoredMessage>(query, id).toArray()[0] ?? null;
  }

  findByClientId(userId: number, clientId: string): MessageRef | null {
    return this.#clientIds.find({ userId, clientId });
  }

  /** Reads with one statement all that a turn will ask `findByClientId` for. Holds until `commit`. */
  prefetch(keys: readonly ClientKey[]): void {
    this.#clientIds.prefetch(keys);
  }

  flushClientIds(): void {
    this.#clientIds.flush(this.#seq);
  }

  forgetClientIds(userId: number): void {
    this.flushClientIds();
    this.#clientIds.forget(userId);
  }

  hasReaction(id: number, emoji: string, userId: number): boolean {
    const rows = this.#sql.exec(
      "SELECT 1 FROM reactions WHERE message_id = ? AND emoji = ? AND user_id = ?",
      id,
      emoji,
      userId,
    );
    return rows.toArray().length > 0;
  }

  countReactionKinds(id: number, except: string): number {
    return this.#sql
      .exec<{ kinds: number }>(
        "SELECT count(DISTINCT emoji) AS kinds FROM reactions WHERE message_id = ? AND emoji <> ?",
        id,
        except,
      )
      .one().kinds;
  }

  record(fact: RoomFact): void {
    this.#seq = seqOf(fact);
    if (fact.type === "message") return this.#keep(fact.message);
    this.commit();
    const { content: _, html: __, ...body } = { content: "", html: null, ...fact };
    this.#sql.exec("INSERT INTO facts VALUES (?, ?)", fact.seq, JSON.stringify(body));
    if (fact.type === "edited") this.#rewrite(fact.id, { ...fact, editedAt: fact.at });
    if (fact.type === "deleted") {
      this.#rewrite(fact.id, { content: "", html: null, deletedAt: fact.at });
    }
    if (fact.type === "reaction") this.#react(fact);
  }

  /** Inserts with one statement. JSON text is one bound value, where an object allows 100. */
  commit(): void {
    this.#clientIds.endPrefetch();
    if (this.#fresh.size === 0) return;
    const fresh = [...this.#fresh.values()];
    this.#fresh.clear();
    const rows = fresh.map(({ userId, username, content, at, clientId, html, replyTo }) => [
      userId,
      username,
      content,
      at,
      clientId,
      html,
      replyTo,
    ]);
    this.#sql.exec(
      `INSERT INTO messages (id, n, user_id, username, content, at, client_id, html, reply_to)
       SELECT ? + key, ? + key, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM json_each(?)`,
      // Their ids have no gap, because any other fact in between commits them first.
      fresh[0]?.id ?? 0,
      this.#count + 1,
      JSON.stringify(rows),
    );
    this.#count += rows.length;
    if (this.#clientIds.isFull) this.flushClientIds();
  }

  reactionsOf(ids: readonly number[]): Map<number, Reaction[]> {
    const rows = this.#sql
      .exec<{ id: number; emoji: string; users: string }>(
        `SELECT message_id AS id, emoji, json_group_array(user_id ORDER BY seq) AS users FROM reactions
         WHERE message_id IN (SELECT value FROM json_each(?)) GROUP BY message_id, emoji`,
        JSON.stringify(ids),
      )
      .toArray()
      .toSorted((one, other) => (one.emoji < other.emoji ? -1 : 1));
    const reactions = new Map<number, Reaction[]>();
    for (const { id, emoji, users } of rows) {
      const reaction = { emoji, users: JSON.parse(users) as number[] };
      reactions.set(id, [...(reactions.get(id) ?? []), reaction]);
    }
    return reactions;
  }

  #keep(message: StoredMessage): void {
    this.#at = message.at;
    this.#lastId = message.id;
    this.#fresh.set(message.id, message);
    this.#clientIds.add(message);
  }

  /** The search index keeps no copy of the text, so that it has to be given the old one before the row changes. */
  #rewrite(id: number, { content, html, editedAt, deletedAt }: Rewriting): void {
    const indexed = this.#sql
      .exec("SELECT 1 FROM messages_search_docsize WHERE id = ?", id)
      .toArray().length;
    if (indexed > 0) {
      this.#sql.exec(
        "INSERT INTO messages_search (messages_search, rowid, content) SELECT 'delete', id, content FROM messages WHERE id = ?",
        id,
      );
    }
    this.#sql.exec(
      "UPDATE messages SET content = ?, html = ?, edited_at = coalesce(?, edited_at), deleted_at = coalesce(?, deleted_at) WHERE id = ?",
      content,
      html,
      editedAt ?? null,
      deletedAt ?? null,
      id,
    );
    if (indexed > 0) {
      this.#sql.exec("INSERT INTO messages_search (rowid, content) VALUES (?, ?)", id, content);
    }
    if (deletedAt !== undefined) {
      this.#sql.exec("DELETE FROM reactions WHERE message_id = ?", id);
    }
  }

  #react({ id, emoji, op, by, seq }: RoomFact & { type: "reaction" }): void {
    if (op === "add") {
      this.#sql.exec("INSERT INTO reactions VALUES (?, ?, ?, ?)", id, emoji, by.userId, seq);
    } else {
      this.#sql.exec(
        "DELETE FROM reactions WHERE message_id = ? AND emoji = ? AND user_id = ?",
        id,
        emoji,
        by.userId,
      );
    }
  }
}

type Rewriting = Pick<StoredMessage, "content" | "html"> & {
  readonly editedAt?: number;
  readonly deletedAt?: number;
};
