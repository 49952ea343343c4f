import type { NoticeFacts } from "../../platform/notice-kind";
import type { NewNotice, NoticePlace, NoticeQuery, StoredGroup, StoredNotice } from "./notice";

const KEPT_NOTICES = 1_000;
const KEPT_DAYS = 180;
const KEPT_MS = KEPT_DAYS * 86_400_000;

/**
 * A `silent` notice is for other channels alone. A `withdrawn` one has lost its text and stays for its source, so that a
 * second delivery does not bring it back.
 */
type NoticeState = "shown" | "silent" | "withdrawn";

export const noticeTables = [
  `CREATE TABLE IF NOT EXISTS notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, ref TEXT NOT NULL,
    item INTEGER NOT NULL, link TEXT NOT NULL, actor_id INTEGER, actor_name TEXT, facts TEXT NOT NULL,
    created_at INTEGER NOT NULL, is_read INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL
  )`,
  // It serves the number on every page.
  `CREATE INDEX IF NOT EXISTS notices_unread ON notices (state) WHERE is_read = 0`,
  `CREATE INDEX IF NOT EXISTS notices_by_place ON notices (ref, kind)`,
];

type FirstState = {
  readonly state: Exclude<NoticeState, "withdrawn">;
  readonly isRead?: boolean;
};

/** It returns null when a notice of this source was there already. */
export function storeNotice(
  sql: SqlStorage,
  notice: NewNotice,
  { state, isRead = false }: FirstState,
): StoredNotice | null {
  const [row] = sql
    .exec<{ id: number }>(
      `INSERT INTO notices (source, kind, ref, item, link, actor_id, actor_name, facts, created_at, state, is_read)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
      notice.source,
      notice.kind,
      notice.ref,
      notice.item ?? 0,
      notice.link,
      notice.actor?.id ?? null,
      notice.actor?.name ?? null,
      JSON.stringify(notice.facts),
      notice.createdAt,
      state,
      isRead ? 1 : 0,
    )
    .toArray();
  return row ? { ...notice, id: row.id, isRead } : null;
}

/** It removes what is too old, and the oldest of too many. */
export function pruneNotices(sql: SqlStorage, now: number): void {
  sql.exec(
    `DELETE FROM notices WHERE created_at < ?
       OR id <= (SELECT id FROM notices ORDER BY id DESC LIMIT 1 OFFSET ${KEPT_NOTICES})`,
    now - KEPT_MS,
  );
}

/** It is when the oldest notice has to go; null where there is none. */
export function nextPruning(sql: SqlStorage): number | null {
  const { oldest } = sql
    .exec<{ oldest: number | null }>("SELECT min(created_at) AS oldest FROM notices")
    .one();
  return oldest === null ? null : oldest + KEPT_MS + 1;
}

/** A notice follows the event that it is of: null withdraws it, and facts replace those it had. */
export type NoticeAmendment = NoticePlace & {
  readonly item: number;
  readonly facts: NoticeFacts | null;
};

export function amendNotices(sql: SqlStorage, { kind, ref, item, facts }: NoticeAmendment): void {
  const place = [ref, item, kind ?? null, kind ?? null] as const;
  const where = "ref = ? AND item = ? AND (? IS NULL OR kind = ?) AND state <> 'withdrawn'";
  if (facts) {
    const query = `UPDATE notices SET facts = json_patch(facts, ?) WHERE ${where}`;
    sql.exec(query, JSON.stringify(facts), ...place);
  } else {
    sql.exec(
      `UPDATE notices SET state = 'withdrawn', facts = '{}', link = '', actor_id = NULL, actor_name = NULL
       WHERE ${where}`,
      ...place,
    );
  }
}

/** It marks the notices of a place as read, up to one item; without one, all of them. */
export function readNoticesAt(
  sql: SqlStorage,
  { kind, ref, upTo }: NoticePlace & { readonly upTo?: number },
): void {
  sql.exec(
    `UPDATE notices SET is_read = 1
     WHERE is_read = 0 AND ref = ? AND (? IS NULL OR kind = ?) AND item <= coalesce(?, item)`,
    ref,
    kind ?? null,
    kind ?? null,
    upTo ?? null,
  );
}

/** It marks the groups that these notices stand for as read, up to them: what came later was not seen. */
export function readGroups(sql: SqlStorage, ids: readonly number[]): void {
  sql.exec(
    `UPDATE notices SET is_read = 1 WHERE is_read = 0 AND EXISTS (
       SELECT 1 FROM json_each(?) JOIN notices AS named ON named.id = value
       WHERE named.kind = notices.kind AND named.ref = notices.ref AND notices.id <= named.id)`,
    JSON.stringify(ids),
  );
}

/** It marks single notices of these kinds as read, up to one. */
export function readUpTo(
  sql: SqlStorage,
  { kinds, id }: { readonly kinds: readonly string[]; readonly id: number },
): void {
  sql.exec(
    "UPDATE notices SET is_read = 1 WHERE is_read = 0 AND id <= ? AND kind IN (SELECT value FROM json_each(?))",
    id,
    JSON.stringify(kinds),
  );
}

export const linkOf = (sql: SqlStorage, id: number): string | null =>
  sql
    .exec<{ link: string }>("SELECT link FROM notices WHERE id = ? AND state <> 'withdrawn'", id)
    .toArray()[0]?.link ?? null;

export function markAllRead(sql: SqlStorage): void {
  sql.exec("UPDATE notices SET is_read = 1 WHERE is_read = 0");
}

export const countUnreadNotices = (sql: SqlStorage): number =>
  sql
    .exec<{ count: number }>(
      "SELECT count(*) AS count FROM notices WHERE is_read = 0 AND state = 'shown'",
    )
    .one().count;

/** It removes the notices of what a person did, who is deleted. */
export function forgetActor(sql: SqlStorage, userId: number): void {
  sql.exec("DELETE FROM notices WHERE actor_id = ?", userId);
}

/** SQLite takes the columns beside `max(id)` from the row that has it. */
export function listGroups(sql: SqlStorage, query: NoticeQuery): StoredGroup[] {
  return sql
    .exec<Omit<StoredGroup, "facts" | "actors" | "isRead"> & { [column: string]: string | number }>(
      `SELECT max(id) AS id, kind, ref, item, link, facts, created_at AS createdAt, is_read AS isRead,
         count(*) AS count, count(DISTINCT actor_id) AS people,
         (SELECT json_group_array(name) FROM (
           SELECT actor_name AS name FROM notices AS same
           WHERE same.ref = notices.ref AND same.kind = notices.kind AND same.is_read = notices.is_read
             AND state = 'shown' AND actor_name IS NOT NULL
           GROUP BY actor_id ORDER BY max(id) DESC LIMIT 2)) AS actors
       FROM notices WHERE state = 'shown' AND (is_read = 0 OR NOT ?)
       GROUP BY ref, kind, is_read HAVING max(id) < ? ORDER BY 1 DESC LIMIT ?`,
      query.isUnread ? 1 : 0,
      query.after ?? Number.MAX_SAFE_INTEGER,
      query.limit,
    )
    .toArray()
    .map(({ facts, actors, isRead, ...group }) => ({
      ...group,
      isRead: isRead === 1,
      facts: JSON.parse(String(facts)) as NoticeFacts,
      actors: JSON.parse(String(actors)) as string[],
    }));
}

export type NoticeRange = {
  readonly kinds?: readonly string[];
  readonly before?: number | undefined;
  readonly limit: number;
};

/** It lists single notices, the newest first; those of other channels too, where `kinds` is absent. */
export function selectNotices(sql: SqlStorage, { kinds, before, limit }: NoticeRange) {
  const isListed = kinds
    ? "state = 'shown' AND kind IN (SELECT value FROM json_each(?))"
    : "state <> 'withdrawn' AND ? = '[]'";
  return sql
    .exec<NoticeRow>(
      `SELECT ${noticeColumns} FROM notices WHERE ${isListed} AND id < ? ORDER BY id DESC LIMIT ?`,
      JSON.stringify(kinds ?? []),
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    .toArray()
    .map(toNotice);
}

export const noticeColumns =
  "notices.id, notices.source, kind, ref, item, link, actor_id AS actorId, actor_name AS actorName, facts, created_at AS createdAt, is_read AS isRead";

export type NoticeRow = {
  readonly [column: string]: string | number | null;
  readonly id: number;
  readonly source: string;
  readonly kind: string;
  readonly ref: string;
  readonly item: number;
  readonly link: string;
  readonly actorId: number | null;
  readonly actorName: string | null;
  readonly facts: string;
  readonly createdAt: number;
  readonly isRead: number;
};

export const toNotice = (row: NoticeRow): StoredNotice => ({
  id: row.id,
  source: row.source,
  kind: row.kind,
  ref: row.ref,
  item: row.item,
  link: row.link,
  ...(row.actorId !== null && { actor: { id: row.actorId, name: row.actorName ?? "" } }),
  facts: JSON.parse(row.facts) as NoticeFacts,
  createdAt: row.createdAt,
  isRead: row.isRead === 1,
});
