import type { ChatMessage } from "../protocol";
import type { Author, RoomFact } from "./room-fact";
import { forgetMember } from "./room-members";
import type { RoomStore } from "./room-store";
import { MESSAGE_COLUMNS, type StoredMessage, toChatMessage } from "./stored-message";

/** An export holds at most so many messages of one room. */
const MAX_EXPORTED = 10_000;

/** One call removes so many messages and reactions, each of which is a step that others hear of. */
const FORGOTTEN_AT_ONCE = 500;

export type Forgotten = {
  /** It counts the messages that this call has removed. */
  readonly messages: number;
  /** It is false while messages or reactions of the person are left. */
  readonly isDone: boolean;
};

/** The person's latest messages here, oldest first. */
export function messagesOf(sql: SqlStorage, userId: number): ChatMessage[] {
  return sql
    .exec<StoredMessage>(
      `SELECT ${MESSAGE_COLUMNS} FROM messages WHERE user_id = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?`,
      userId,
      MAX_EXPORTED,
    )
    .toArray()
    .toReversed()
    .map(toChatMessage);
}

/**
 * Deletes the person's messages and reactions, some at a time and one fact each, as they could have done themselves, and
 * replaces their name in everything that is left. Returns the facts, for the people who are there.
 */
export function forgetPerson(
  sql: SqlStorage,
  store: RoomStore,
  userId: number,
): Forgotten & { readonly facts: RoomFact[] } {
  const username = `deleted-${userId}`;
  const by = { userId, username };
  const facts: RoomFact[] = [];
  const record = (change: Removal) => {
    const fact = { ...change, seq: store.lastSeq() + 1, at: Date.now(), by };
    store.record(fact);
    facts.push(fact);
  };
  const own = sql
    .exec<{ id: number }>(
      "SELECT id FROM messages WHERE user_id = ? AND deleted_at IS NULL ORDER BY id LIMIT ?",
      userId,
      FORGOTTEN_AT_ONCE,
    )
    .toArray();
  const reacted = sql
    .exec<{ id: number; emoji: string }>(
      "SELECT message_id AS id, emoji FROM reactions WHERE user_id = ? ORDER BY id LIMIT ?",
      userId,
      FORGOTTEN_AT_ONCE,
    )
    .toArray();
  for (const { id } of own) record({ type: "deleted", id });
  for (const { id, emoji } of reacted) record({ type: "reaction", id, emoji, op: "remove" });
  store.forgetClientIds(userId);
  replaceName(sql, by);
  // Until its parts are merged, the index still holds the words of what was deleted.
  sql.exec("INSERT INTO messages_search (messages_search) VALUES ('optimize')");
  sql.exec("DELETE FROM readers WHERE user_id = ?", userId);
  sql.exec("DELETE FROM outbox WHERE user_id = ? OR body->>'$.from' = ?", userId, userId);
  sql.exec("DELETE FROM mentions WHERE user_id = ?", userId);
  forgetMember(sql, userId);
  const isDone = Math.max(own.length, reacted.length) < FORGOTTEN_AT_ONCE;
  return { facts, messages: own.length, isDone };
}

type Removal =
  | { readonly type: "deleted"; readonly id: number }
  | {
      readonly type: "reaction";
      readonly id: number;
      readonly emoji: string;
      readonly op: "remove";
    };

function replaceName(sql: SqlStorage, { userId, username }: Author): void {
  for (const statement of [
    "UPDATE messages SET username = ?, client_id = NULL WHERE user_id = ?",
    "UPDATE facts SET body = json_set(body, '$.by.username', ?) WHERE body->>'$.by.userId' = ?",
    "UPDATE facts SET body = json_set(body, '$.user.username', ?) WHERE body->>'$.user.id' = ?",
    // A reason was written by the moderator; what a role or the room became was not.
    `UPDATE moderation SET actor = ?, detail = iif(action IN ('role', 'room'), detail, '') WHERE actor_id = ?`,
    "UPDATE moderation SET target = ? WHERE target_id = ?",
  ]) {
    sql.exec(statement, username, userId);
  }
}
