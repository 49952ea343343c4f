import type { Author } from "./room-fact";
import { mentionedKeys, nameKey } from "../text";

/** The object keeps a copy of its members, so that it resolves mentions without asking the database. */
export function rememberMember(sql: SqlStorage, { userId, username }: Author): void {
  sql.exec(
    "INSERT INTO members VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET username = excluded.username, username_key = excluded.username_key",
    userId,
    username,
    nameKey(username),
  );
}

export function forgetMember(sql: SqlStorage, userId: number): void {
  sql.exec("DELETE FROM members WHERE user_id = ?", userId);
}

/** The ids of the members whom a text mentions. */
export function mentionedMembers(sql: SqlStorage, text: string): number[] {
  if (!text.includes("@")) return [];
  const keys = mentionedKeys(text);
  return sql
    .exec<{ id: number }>(
      "SELECT DISTINCT user_id AS id FROM members WHERE username_key IN (SELECT value FROM json_each(?))",
      JSON.stringify(keys),
    )
    .toArray()
    .map(({ id }) => id);
}
