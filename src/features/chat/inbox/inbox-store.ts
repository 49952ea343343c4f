import type { ConversationState, SequencedEvent } from "../protocol";
import { previewOf } from "../text";

export function migrateInbox({ sql }: DurableObjectStorage): void {
  for (const statement of statements) sql.exec(statement);
}

const statements = [
  // Conversations as their list shows them. `seq` is the latest event received, `read_id` the last message read.
  `CREATE TABLE IF NOT EXISTS conversations (
    peer INTEGER PRIMARY KEY, seq INTEGER NOT NULL, last_id INTEGER NOT NULL DEFAULT 0, last_from INTEGER NOT NULL DEFAULT 0,
    last_at TEXT NOT NULL DEFAULT '', preview TEXT NOT NULL DEFAULT '', unread INTEGER NOT NULL DEFAULT 0, read_id INTEGER NOT NULL DEFAULT 0
  )`,
  `CREATE INDEX IF NOT EXISTS conversations_by_time ON conversations (last_at)`,
  // Messages that are not read yet. The unread count counts these rows.
  `CREATE TABLE IF NOT EXISTS unread (peer INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (peer, id)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS tickets (nonce TEXT PRIMARY KEY, body TEXT NOT NULL, session_id TEXT NOT NULL, expires_at INTEGER NOT NULL)`,
  // People whom this person has invited somewhere, whose notices go with the account.
  `CREATE TABLE IF NOT EXISTS invited (user_id INTEGER PRIMARY KEY)`,
  // People who hear of this person's presence.
  `CREATE TABLE IF NOT EXISTS watchers (user_id INTEGER PRIMARY KEY)`,
];

/** Stores a conversation's events, each once: events that are not newer than the last one are skipped. Returns the new ones. */
export function receiveEvents(
  sql: SqlStorage,
  { peer, events }: { peer: number; events: readonly SequencedEvent[] },
): SequencedEvent[] {
  const known = sql
    .exec<{ seq: number }>("SELECT seq FROM conversations WHERE peer = ?", peer)
    .toArray()[0];
  const news = events.filter(({ data }) => data.seq > (known?.seq ?? 0));
  const last = news.at(-1);
  if (!last) return [];
  sql.exec("INSERT OR IGNORE INTO conversations (peer, seq) VALUES (?, 0)", peer);
  for (const event of news) apply(sql, peer, event);
  sql.exec(
    "UPDATE conversations SET seq = ?, unread = (SELECT count(*) FROM unread WHERE unread.peer = conversations.peer) WHERE peer = ?",
    last.data.seq,
    peer,
  );
  return news;
}

function apply(sql: SqlStorage, peer: number, { type, data }: SequencedEvent): void {
  if (type === "dm") {
    sql.exec(
      "UPDATE conversations SET last_id = ?, last_from = ?, last_at = ?, preview = ? WHERE peer = ?",
      data.id,
      data.from,
      data.timestamp,
      previewOf(data.content),
      peer,
    );
    if (data.from !== peer) markConversation(sql, peer, data.id);
    else if (!data.deleted) sql.exec("INSERT OR IGNORE INTO unread VALUES (?, ?)", peer, data.id);
  }
  if (type === "edited" || type === "deleted") {
    const preview = type === "edited" ? previewOf(data.content) : "";
    const { id } = data;
    sql.exec(
      "UPDATE conversations SET preview = ? WHERE peer = ? AND last_id = ?",
      preview,
      peer,
      id,
    );
  }
  if (type === "deleted") {
    sql.exec("DELETE FROM unread WHERE peer = ? AND id = ?", peer, data.id);
  }
}

/** Marks everything up to a message as read; forward only. */
export function markConversation(sql: SqlStorage, peer: number, id: number): void {
  sql.exec("DELETE FROM unread WHERE peer = ? AND id <= ?", peer, id);
  sql.exec(
    `UPDATE conversations SET read_id = max(read_id, ?),
       unread = (SELECT count(*) FROM unread WHERE unread.peer = conversations.peer) WHERE peer = ?`,
    id,
    peer,
  );
}

export type ConversationRow = {
  readonly peer: number;
  readonly seq: number;
  readonly lastId: number;
  readonly lastFrom: number;
  readonly lastAt: string;
  readonly preview: string;
  readonly unread: number;
  readonly readId: number;
};

/** Latest first. `before` is the time of the last conversation on the page before. */
export function readConversations(
  sql: SqlStorage,
  { limit, before = "~" }: { limit: number; before?: string | undefined },
): ConversationRow[] {
  return sql
    .exec<ConversationRow>(
      `SELECT peer, seq, last_id AS lastId, last_from AS lastFrom, last_at AS lastAt, preview, unread, read_id AS readId
       FROM conversations WHERE last_at < ? ORDER BY last_at DESC LIMIT ?`,
      before,
      limit,
    )
    .toArray();
}

export type Contact = { readonly id: number; readonly hasConversation: boolean };

export function readContacts(
  sql: SqlStorage,
  { after, limit }: { after: number; limit: number },
): Contact[] {
  return sql
    .exec<{ id: number; conversations: number }>(
      `SELECT id, sum(one) AS conversations FROM (
         SELECT peer AS id, 1 AS one FROM conversations UNION ALL SELECT user_id, 0 FROM invited
       ) WHERE id > ? GROUP BY id ORDER BY id LIMIT ?`,
      after,
      limit,
    )
    .toArray()
    .map(({ id, conversations }) => ({ id, hasConversation: conversations > 0 }));
}

const LISTED_AT_HELLO = 100;

export function conversationStates(sql: SqlStorage): ConversationState[] {
  return readConversations(sql, { limit: LISTED_AT_HELLO }).map(({ peer, seq, unread }) => ({
    with: peer,
    seq,
    unread,
  }));
}

/** Counts the unread messages of conversations. */
export const countUnreadMessages = (sql: SqlStorage): number =>
  sql.exec<{ count: number }>("SELECT coalesce(sum(unread), 0) AS count FROM conversations").one()
    .count;
