import type { StoredNotice } from "./notice";
import { noticeColumns, type NoticeRow, toNotice } from "./notice-store";
import { channelsOf, type NoticePreferences } from "./preferences";

const MAILS_AN_HOUR = 20;
const HOUR_MS = 3_600_000;

export const mailTables = ["CREATE TABLE IF NOT EXISTS mails (claimed_at INTEGER NOT NULL)"];

export type DueMail = {
  readonly notice: StoredNotice;
  /** It was over the number of an hour, and is told with all others that were. */
  readonly isOver: boolean;
};

type Waiting = DueMail & { readonly dueAt: number };

/**
 * It hands out the mails that are due, each group whole: what is told in one mail leaves once one notice of it is due. What
 * is over the number of an hour waits, and counts as one mail when there is room again.
 */
export function claimMails(
  sql: SqlStorage,
  preferences: NoticePreferences,
  now: number,
): DueMail[] {
  const waiting = readWaiting(sql);
  const wanted = waiting.filter(({ notice: { kind } }) =>
    channelsOf(preferences, kind).includes("email"),
  );
  const wantedOnes = new Set(wanted);
  mark(
    sql,
    waiting.filter((mail) => !wantedOnes.has(mail)),
    "dropped",
  );
  const due = gather(wanted).filter((mails) => mails.some(({ dueAt }) => dueAt <= now));
  if (due.length === 0) return [];
  const room = countRoom(sql, now);
  const claimed = due.slice(0, room);
  for (const _ of claimed) sql.exec("INSERT INTO mails VALUES (?)", now);
  mark(sql, claimed.flat(), "sent");
  hold(sql, due.slice(room).flat());
  return claimed.flat().map(({ notice, isOver }) => ({ notice, isOver }));
}

const readWaiting = (sql: SqlStorage): Waiting[] =>
  sql
    .exec<NoticeRow & { dueAt: number; attempts: number }>(
      `SELECT ${noticeColumns}, due_at AS dueAt, attempts FROM deliveries
       JOIN notices ON notices.source = deliveries.source
       WHERE deliveries.state = 'due' AND channel = 'email' ORDER BY notices.id`,
    )
    .toArray()
    .map(({ dueAt, attempts, ...row }) => {
      const notice = toNotice(row as NoticeRow);
      return { notice, dueAt, isOver: attempts > 0 };
    });

/** Those that were over are one mail, which comes first. */
function gather(mails: readonly Waiting[]): Waiting[][] {
  const groups = Map.groupBy(mails, ({ notice: { kind, ref }, isOver }) =>
    isOver ? "" : `${kind} ${ref}`,
  );
  const over = groups.get("");
  groups.delete("");
  return [...(over ? [over] : []), ...groups.values()];
}

function countRoom(sql: SqlStorage, now: number): number {
  sql.exec("DELETE FROM mails WHERE claimed_at <= ?", now - HOUR_MS);
  const { count } = sql.exec<{ count: number }>("SELECT count(*) AS count FROM mails").one();
  return Math.max(0, MAILS_AN_HOUR - count);
}

/** A mail is claimed once: what is marked as sent is sent now, or lost. */
function mark(sql: SqlStorage, mails: readonly Waiting[], state: "sent" | "dropped"): void {
  sql.exec(
    `UPDATE deliveries SET state = ?, attempts = attempts + 1
     WHERE channel = 'email' AND source IN (SELECT value FROM json_each(?))`,
    state,
    sourcesOf(mails),
  );
}

/** There is room again when the first mail of the last hour is an hour old. */
function hold(sql: SqlStorage, mails: readonly Waiting[]): void {
  sql.exec(
    `UPDATE deliveries SET attempts = 1, due_at = ${HOUR_MS} + (SELECT min(claimed_at) FROM mails)
     WHERE channel = 'email' AND source IN (SELECT value FROM json_each(?))`,
    sourcesOf(mails),
  );
}

const sourcesOf = (mails: readonly Waiting[]) =>
  JSON.stringify(mails.map(({ notice: { source } }) => source));
