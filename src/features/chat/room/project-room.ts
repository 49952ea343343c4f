import type { RoomSnapshot } from "./room-snapshot";
import type { RoomStore } from "./room-store";

const AT_ONCE = 500;

/** The key of the last step whose people the database has. */
const AUTHORS_UP_TO = "authors_projected";

type Source = { readonly room: RoomSnapshot & { kind: "room" }; readonly store: RoomStore };

/** Copies to the database what lists show, and who has left a trace here. Safe to repeat: numbers and rows only grow. */
export async function projectRoom(
  env: Env,
  storage: DurableObjectStorage,
  { room, store }: Source,
): Promise<void> {
  const { sql, kv } = storage;
  const seq = store.lastSeq();
  const authors = peopleSince(sql, kv.get<number>(AUTHORS_UP_TO) ?? 0);
  const readers = sql
    .exec<{ userId: number; id: number; n: number }>(
      "SELECT user_id AS userId, id, n FROM readers WHERE projected = 0 LIMIT ?",
      AT_ONCE,
    )
    .toArray();
  const rows = JSON.stringify(readers.map(({ userId, id, n }) => [userId, id, n]));
  await env.DB.batch([
    env.DB.prepare(
      `UPDATE rooms SET message_count = max(message_count, ?1), last_message_at = max(coalesce(last_message_at, 0), ?2)
       WHERE id = ?3 AND ?1 > message_count`,
    ).bind(store.messageCount(), store.lastAt(), room.id),
    env.DB.prepare(
      `UPDATE room_members SET last_read_seq = r.id, read_count = r.n
       FROM (SELECT value->>0 AS user_id, value->>1 AS id, value->>2 AS n FROM json_each(?1)) AS r
       WHERE room_members.room_id = ?2 AND room_members.user_id = r.user_id AND room_members.last_read_seq < r.id`,
    ).bind(rows, room.id),
    env.DB.prepare(
      "INSERT OR IGNORE INTO room_authors (room_id, user_id) SELECT ?1, value FROM json_each(?2)",
    ).bind(room.id, JSON.stringify(authors)),
  ]);
  kv.put(AUTHORS_UP_TO, seq);
  // A person who has read on meanwhile keeps `projected = 0`.
  sql.exec(
    `UPDATE readers SET projected = 1 WHERE EXISTS (
       SELECT 1 FROM json_each(?) WHERE value->>0 = readers.user_id AND value->>1 = readers.id)`,
    rows,
  );
  if (readers.length === AT_ONCE) await projectRoom(env, storage, { room, store });
}

/** The people of all steps after `since`: who wrote or acted, and on whom. */
function peopleSince(sql: SqlStorage, since: number): number[] {
  return sql
    .exec<{ id: number }>(
      `SELECT user_id AS id FROM messages WHERE id > ?1
       UNION SELECT body->>'$.by.userId' FROM facts WHERE seq > ?1
       UNION SELECT body->>'$.user.id' FROM facts WHERE seq > ?1 AND body->>'$.user.id' IS NOT NULL`,
      since,
    )
    .toArray()
    .map(({ id }) => id);
}
