import type { ChatMessage } from "../protocol";
import { type Author, type RoomFact, type StoredMessage, toChatMessage } from "./room-fact";
import { forgetMember } from "./room-members";
import { MESSAGE_COLUMNS, type RoomStore } from "./room-store";

/** As many as an export holds of one room. */
const EXPORTED = 10_000;

/** What somebody said here, the latest ten thousand, oldest first. */
export function messagesOf(sql: SqlStorage, userId: number): ChatMessage[] {
  return sql
    .exec<StoredMessage>(
      `SELECT ${MESSAGE_COLUMNS} FROM messages WHERE user_id = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?`,
      userId,
      EXPORTED,
    )
    .toArray()
    .toReversed()
    .map(toChatMessage);
}

/**
 * Deletes what somebody said and takes back their reactions, each as they could have done themselves, and takes their name off
 * everything that is left. The steps, for those who are there.
 */
export function forgetPerson(sql: SqlStorage, store: RoomStore, userId: number): RoomFact[] {
  const username = `deleted-${userId}`;
  const by = { userId, username };
  const facts: RoomFact[] = [];
  const happen = (what: Taken) => {
    const fact = { ...what, seq: store.lastSeq() + 1, at: Date.now(), by };
    store.record(fact);
    facts.push(fact);
  };
  const own = "SELECT id FROM messages WHERE user_id = ? AND deleted_at IS NULL ORDER BY id";
  for (const { id } of sql.exec<{ id: number }>(own, userId).toArray()) {
    happen({ type: "deleted", id });
  }
  const reacted = "SELECT message_id AS id, emoji FROM reactions WHERE user_id = ? ORDER BY id";
  for (const { id, emoji } of sql.exec<{ id: number; emoji: string }>(reacted, userId).toArray()) {
    happen({ type: "reaction", id, emoji, op: "remove" });
  }
  store.forgetNames(userId);
  takeNameOff(sql, by);
  sql.exec("DELETE FROM readers WHERE user_id = ?", userId);
  sql.exec("DELETE FROM outbox WHERE user_id = ?", userId);
  forgetMember(sql, userId);
  return facts;
}

type Taken =
  | { readonly type: "deleted"; readonly id: number }
  | {
      readonly type: "reaction";
      readonly id: number;
      readonly emoji: string;
      readonly op: "remove";
    };

function takeNameOff(sql: SqlStorage, { userId, username }: Author): void {
  for (const statement of [
    "UPDATE messages SET username = ?, client_id = NULL WHERE user_id = ?",
    "UPDATE facts SET body = json_set(body, '$.by.username', ?) WHERE body->>'$.by.userId' = ?",
    "UPDATE facts SET body = json_set(body, '$.user.username', ?) WHERE body->>'$.user.id' = ?",
    "UPDATE moderation SET actor = ? WHERE actor_id = ?",
    "UPDATE moderation SET target = ? WHERE target_id = ?",
  ]) {
    sql.exec(statement, username, userId);
  }
}
