import {
  chatLimits,
  type ChatMessage,
  type History,
  type HistoryRange,
  type SequencedEvent,
} from "../protocol";
import { type RoomFact, toEvent } from "./room-fact";
import type { RoomSnapshot } from "./room-snapshot";
import type { RoomStore } from "./room-store";
import { MESSAGE_COLUMNS, type StoredMessage, toChatMessage } from "./stored-message";

export type HistoryQuery = HistoryRange & {
  /** The id of a message: half of the page lies before it, half begins with it. */
  readonly around?: number | undefined;
};

/** A page of messages for people, with the HTML of each by its id. */
export type RenderedHistory = {
  readonly history: History;
  readonly html: Map<number, string>;
  /** The page ends with the latest message. */
  readonly isNewest: boolean;
};

type Reading = { readonly sql: SqlStorage; readonly store: RoomStore };

/** The newest `limit` messages before the cursor, ascending. */
export function readHistory(reading: Reading, query: HistoryQuery): History {
  return toHistory(reading.store, readPage(reading, query));
}

/** Renders what was stored before HTML was, and keeps it. */
export async function readRendered(
  reading: Reading,
  query: HistoryQuery,
): Promise<RenderedHistory> {
  const page = readPage(reading, query);
  const history = toHistory(reading.store, page);
  const present = page.messages.filter(({ deletedAt }) => deletedAt === null);
  const html = new Map(present.map((message) => [message.id, message.html ?? ""]));
  const missing = present.filter((message) => message.html === null);
  for (const { id, content, rendered } of await renderAll(missing)) {
    html.set(id, rendered);
    // The message may have been edited or deleted meanwhile.
    reading.sql.exec(
      "UPDATE messages SET html = ? WHERE id = ? AND html IS NULL AND content = ?",
      rendered,
      id,
      content,
    );
  }
  return { history, html, isNewest: page.isNewest };
}

/** The parser is loaded only where a message lacks its HTML, because objects belong to what an isolate parses at its start. */
async function renderAll(messages: readonly StoredMessage[]): Promise<Rendered[]> {
  if (messages.length === 0) return [];
  const { renderMarkdown } = await import("../text/render-markdown");
  return messages.map(({ id, content }) => ({ id, content, rendered: renderMarkdown(content) }));
}

type Rendered = Pick<StoredMessage, "id" | "content"> & { readonly rendered: string };

type Page = {
  readonly messages: readonly StoredMessage[];
  readonly hasMore: boolean;
  readonly isNewest: boolean;
};

function readPage({ sql, store }: Reading, query: HistoryQuery): Page {
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
  const isNewest = before === undefined || rows[0]?.id === store.lastMessageId();
  return { messages: rows.slice(0, limit).toReversed(), hasMore: rows.length > limit, isNewest };
}

/** Reads those of the messages that are there and were not deleted. */
export function readPresent({ sql, store }: Reading, ids: readonly number[]): ChatMessage[] {
  const rows = sql.exec<StoredMessage>(
    `SELECT ${MESSAGE_COLUMNS} FROM messages
     WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
    JSON.stringify(ids),
  );
  return withReactions(store, rows.toArray());
}

const toHistory = (store: RoomStore, { messages, hasMore }: Page): History => ({
  messages: withReactions(store, messages),
  has_more: hasMore,
  seq: store.lastSeq(),
});

/** The id of the last message that the person has read; 0 for none. */
export function lastReadBy(sql: SqlStorage, userId: number): number {
  const rows = sql.exec<{ id: number }>("SELECT id FROM readers WHERE user_id = ?", userId);
  return rows.toArray()[0]?.id ?? 0;
}

function conditionOf(before: number | string | undefined): [condition: string, cursor: number] {
  if (before === undefined) return ["id > ?", 0];
  return typeof before === "number" ? ["id < ?", before] : ["at < ?", Date.parse(before)];
}

/** Finds the cursor that puts a message in the middle of its page. */
function lastOfPageAround(sql: SqlStorage, id: number, limit: number): number {
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
  /** The last step that the events include. */
  readonly seq: number;
  readonly complete: boolean;
  readonly events: SequencedEvent[];
};

/**
 * Reads every step after `since`, oldest first. Messages and edits come with the text they have now, so that a text that was
 * replaced or deleted is never sent again; the client ends with the same list.
 */
export function readSince({ sql, store }: Reading, room: RoomSnapshot, since: number): CatchUp {
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
    .map((fact) => toEvent(room, fact))
    .toSorted((one, other) => one.data.seq - other.data.seq)
    .slice(0, limit);
  const seq = events.at(-1)?.data.seq ?? store.lastSeq();
  return { since, seq, complete: seq >= store.lastSeq(), events };
}
