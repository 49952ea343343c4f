import { chatLimits, type ChatMessage, type SequencedEvent } from "../protocol";
import {
  type RoomSnapshot,
  type RoomFact,
  type StoredMessage,
  toChatMessage,
  toEvent,
} from "./room-fact";
import { MESSAGE_COLUMNS, type RoomStore } from "./room-store";

type Sql = SqlStorage;

export type HistoryQuery = {
  readonly limit?: number | undefined;
  /** Id of a message, or an ISO 8601 moment. */
  readonly before?: number | string | undefined;
  /** Around this message: half of the page before it, half from it on. */
  readonly around?: number | undefined;
};

export type History = {
  /** Ascending. */
  readonly messages: ChatMessage[];
  readonly has_more: boolean;
  readonly seq: number;
};

type Reading = { readonly sql: Sql; readonly store: RoomStore };

/** The newest `limit` messages before the cursor, ascending. */
export function readHistory({ sql, store }: Reading, query: HistoryQuery): History {
  const { limit = chatLimits.historyDefault, around } = query;
  const before = around === undefined ? query.before : lastOfPageAround(sql, around, limit);
  const [condition, cursor] = conditionOf(before);
  const rows = sql
    .exec<StoredMessage>(
      `SELECT ${MESSAGE_COLUMNS} FROM messages WHERE ${condition} ORDER BY id DESC LIMIT ?`,
      cursor,
      limit + 1,
    )
    .toArray();
  const page = rows.slice(0, limit).toReversed();
  return {
    messages: withReactions(store, page),
    has_more: rows.length > limit,
    seq: store.lastSeq(),
  };
}

/** Id of the last message that somebody has read; 0 for none. */
export function lastReadBy(sql: Sql, userId: number): number {
  const rows = sql.exec<{ id: number }>("SELECT id FROM readers WHERE user_id = ?", userId);
  return rows.toArray()[0]?.id ?? 0;
}

function conditionOf(before: number | string | undefined): [condition: string, cursor: number] {
  if (before === undefined) return ["id > ?", 0];
  return typeof before === "number" ? ["id < ?", before] : ["at < ?", Date.parse(before)];
}

/** The cursor that puts a message in the middle of its page. */
function lastOfPageAround(sql: Sql, id: number, limit: number): number {
  const later = sql
    .exec<{ id: number }>(
      "SELECT id FROM messages WHERE id >= ? ORDER BY id LIMIT ?",
      id,
      Math.ceil(limit / 2),
    )
    .toArray();
  return (later.at(-1)?.id ?? id) + 1;
}

function withReactions(store: RoomStore, messages: readonly StoredMessage[]): ChatMessage[] {
  const reactions = store.reactionsOf(messages.map(({ id }) => id));
  return messages.map((message) => {
    const found = reactions.get(message.id);
    return { ...toChatMessage(message), ...(found && { reactions: found }) };
  });
}

export type CatchUp = {
  readonly since: number;
  /** Up to and including. */
  readonly seq: number;
  readonly complete: boolean;
  readonly events: SequencedEvent[];
};

/**
 * Every step after `since`, oldest first. A message comes with the text it has now, an edit too: what was replaced or
 * deleted is told to nobody any more, and the end is the same.
 */
export function readSince({ sql, store }: Reading, about: RoomSnapshot, since: number): CatchUp {
  const limit = chatLimits.resumedEvents;
  const messages = sql
    .exec<StoredMessage>(
      `SELECT ${MESSAGE_COLUMNS} FROM messages WHERE id > ? ORDER BY id LIMIT ?`,
      since,
      limit,
    )
    .toArray();
  const facts = sql
    .exec<{ body: string; content: string | null }>(
      `SELECT body, messages.content FROM facts LEFT JOIN messages ON messages.id = body->>'id'
       WHERE seq > ? ORDER BY seq LIMIT ?`,
      since,
      limit,
    )
    .toArray()
    .map(({ body, content }) => ({ ...JSON.parse(body), content: content ?? "" }) as RoomFact);
  const events = [...messages.map((message) => ({ type: "message", message }) as const), ...facts]
    .map((fact) => toEvent(about, fact))
    .toSorted((one, other) => one.data.seq - other.data.seq)
    .slice(0, limit);
  const seq = events.at(-1)?.data.seq ?? store.lastSeq();
  return { since, seq, complete: seq >= store.lastSeq(), events };
}
