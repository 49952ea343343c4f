import type { Author } from "./room-fact";
import { iso } from "./stored-message";

export type ModerationEntry = {
  readonly by: Author;
  readonly action: string;
  readonly user?: { readonly id: number; readonly username: string };
  readonly messageId?: number;
  readonly detail: string;
};

/** An entry of the log, as moderators read it. */
export type ModerationRecord = {
  readonly id: number;
  readonly timestamp: string;
  readonly by: { readonly id: number; readonly username: string };
  /** `removed`, `muted`, `kicked`, `banned`, `role`, `room`, `unmuted` or `unbanned`. */
  readonly action: string;
  readonly user: { readonly id: number; readonly username: string } | null;
  readonly message_id: number | null;
  readonly detail: string;
};

export function logModeration(sql: SqlStorage, entry: ModerationEntry, now: number): void {
  const { by, action, user, messageId, detail } = entry;
  sql.exec(
    `INSERT INTO moderation (at, actor_id, actor, action, target_id, target, message_id, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    now,
    by.userId,
    by.username,
    action,
    user?.id ?? null,
    user?.username ?? null,
    messageId ?? null,
    detail,
  );
}

type ModerationRow = {
  id: number;
  at: number;
  actorId: number;
  actor: string;
  action: string;
  targetId: number | null;
  target: string | null;
  messageId: number | null;
  detail: string;
};

export function readModeration(
  sql: SqlStorage,
  { limit, before = Number.MAX_SAFE_INTEGER }: { limit: number; before?: number | undefined },
): ModerationRecord[] {
  return sql
    .exec<ModerationRow>(
      `SELECT id, at, actor_id AS actorId, actor, action, target_id AS targetId, target,
         message_id AS messageId, detail
       FROM moderation WHERE id < ? ORDER BY id DESC LIMIT ?`,
      before,
      limit,
    )
    .toArray()
    .map((row) => ({
      id: row.id,
      timestamp: iso(row.at),
      by: { id: row.actorId, username: row.actor },
      action: row.action,
      user: row.targetId === null ? null : { id: row.targetId, username: row.target ?? "" },
      message_id: row.messageId,
      detail: row.detail,
    }));
}
