import { claimMails } from "./claim-mails";
import { noticeColumns, type NoticeRow, toNotice } from "./notice-store";
import type { StoredNotice } from "./notice";
import { channelsOf, type NoticeChannel, type NoticePreferences } from "./preferences";

/** A device of a person that takes pushes, as its browser has registered it (RFC 8030, RFC 8291). */
export type PushDevice = {
  readonly endpoint: string;
  /** It is the public key of the browser, an uncompressed point in base64url. */
  readonly p256dh: string;
  /** It is the authentication secret, in base64url. */
  readonly auth: string;
  /** It is the session of the account that the device belongs to, with whose end it goes. */
  readonly accountSessionId: string;
  readonly createdAt: number;
};

export type StoredDevice = PushDevice & { readonly id: number };

/** One notice leaves once by mail, and once to every device. */
export type DeliveryKey = {
  readonly source: string;
  readonly channel: Exclude<NoticeChannel, "app">;
  /** It is 0 for mail. */
  readonly device: number;
};

export type DueDelivery = DeliveryKey & {
  readonly notice: StoredNotice;
  readonly target: StoredDevice | null;
  /** This mail was over the number of an hour, and is told with all others that were. */
  readonly isOver: boolean;
};

/** `gone` means that the device takes no pushes any more; `refused`, that trying again would not help. */
export type DeliveryOutcome = DeliveryKey & {
  readonly outcome: "sent" | "gone" | "refused" | "retry";
  readonly retryAt?: number;
};

const MAX_DEVICES = 10;
const MAX_ATTEMPTS = 6;
const FIRST_RETRY_MS = 60_000;
const CLAIMED_AT_ONCE = 20;
/** It is as long as a new notice waits to be read on the site. */
const RELEASE_MS = 10_000;

export const deliveryTables = [
  `CREATE TABLE IF NOT EXISTS devices (
    id INTEGER PRIMARY KEY AUTOINCREMENT, endpoint TEXT NOT NULL UNIQUE, p256dh TEXT NOT NULL, auth TEXT NOT NULL,
    session_id TEXT NOT NULL, created_at INTEGER NOT NULL
  )`,
  // The primary key decides who sends: a mail is claimed once, and then it is sent or lost.
  `CREATE TABLE IF NOT EXISTS deliveries (
    source TEXT NOT NULL, channel TEXT NOT NULL, device INTEGER NOT NULL, due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'due', PRIMARY KEY (source, channel, device)
  ) WITHOUT ROWID`,
  `CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (due_at) WHERE state = 'due'`,
];

const deviceColumns =
  "devices.id, endpoint, p256dh, auth, session_id AS accountSessionId, devices.created_at AS createdAt";

/** The eleventh device takes the place of the oldest. A known one gets its new keys. */
export function addDevice(sql: SqlStorage, device: PushDevice): void {
  sql.exec(
    `INSERT INTO devices (endpoint, p256dh, auth, session_id, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (endpoint) DO UPDATE SET p256dh = excluded.p256dh, auth = excluded.auth, session_id = excluded.session_id`,
    device.endpoint,
    device.p256dh,
    device.auth,
    device.accountSessionId,
    device.createdAt,
  );
  sql.exec(
    `DELETE FROM devices WHERE id <= (SELECT id FROM devices ORDER BY id DESC LIMIT 1 OFFSET ${MAX_DEVICES})`,
  );
}

export function removeDevice(sql: SqlStorage, endpoint: string): void {
  sql.exec("DELETE FROM devices WHERE endpoint = ?", endpoint);
}

export function removeDevicesOf(
  sql: SqlStorage,
  sessions: { readonly only?: string; readonly except?: string },
): void {
  const { only = null, except = null } = sessions;
  sql.exec(
    "DELETE FROM devices WHERE session_id = coalesce(?, session_id) AND session_id IS NOT ?",
    only,
    except,
  );
}

export const listDevices = (sql: SqlStorage): StoredDevice[] =>
  sql.exec<StoredDevice>(`SELECT ${deviceColumns} FROM devices ORDER BY id`).toArray();

/** It stores that a notice is to leave by these channels, in the same turn as the notice. */
export function addDeliveries(
  sql: SqlStorage,
  source: string,
  { channels, dueAt }: { readonly channels: readonly NoticeChannel[]; readonly dueAt: number },
): void {
  if (channels.includes("email")) {
    sql.exec(
      "INSERT INTO deliveries (source, channel, device, due_at) VALUES (?, 'email', 0, ?)",
      source,
      dueAt,
    );
  }
  if (channels.includes("push")) {
    sql.exec(
      "INSERT INTO deliveries (source, channel, device, due_at) SELECT ?, 'push', id, ? FROM devices",
      source,
      dueAt,
    );
  }
}

/** It is when the next delivery is due; null where there is none. */
export const nextDelivery = (sql: SqlStorage): number | null =>
  sql
    .exec<{ at: number | null }>("SELECT min(due_at) AS at FROM deliveries WHERE state = 'due'")
    .one().at;

/** It drops what nobody has to be told of any more: what was read or withdrawn, and what is gone. */
export function dropNeedless(sql: SqlStorage): void {
  sql.exec(
    `UPDATE deliveries SET state = 'dropped' WHERE state = 'due' AND source IN
       (SELECT source FROM notices WHERE is_read = 1 OR state = 'withdrawn')`,
  );
  sql.exec("DELETE FROM deliveries WHERE source NOT IN (SELECT source FROM notices)");
  sql.exec(
    "DELETE FROM deliveries WHERE channel = 'push' AND device NOT IN (SELECT id FROM devices)",
  );
}

export function holdBack(sql: SqlStorage, dueAt: number): void {
  sql.exec("UPDATE deliveries SET due_at = max(due_at, ?) WHERE state = 'due'", dueAt);
}

/** It makes due earlier what other quiet hours have held; what was tried already waits for its own pause. */
export function releaseHeld(sql: SqlStorage, dueAt: number): void {
  sql.exec(
    "UPDATE deliveries SET due_at = min(due_at, ?) WHERE state = 'due' AND attempts = 0",
    dueAt + RELEASE_MS,
  );
}

/**
 * It hands out what is due. A mail counts as sent from now on, so that no second one follows; a push is due again later
 * unless it is settled, and its topic makes a second one replace the first.
 */
export function claimDeliveries(
  sql: SqlStorage,
  preferences: NoticePreferences,
  now: number,
): DueDelivery[] {
  const mails = claimMails(sql, preferences, now).map(({ notice, isOver }): DueDelivery => {
    return { source: notice.source, channel: "email", device: 0, notice, isOver, target: null };
  });
  return [...mails, ...claimPushes(sql, preferences, now)];
}

function claimPushes(sql: SqlStorage, preferences: NoticePreferences, now: number): DueDelivery[] {
  const rows = sql
    .exec<NoticeRow & { device: number; attempts: number }>(
      `SELECT ${noticeColumns}, device, attempts FROM deliveries
       JOIN notices ON notices.source = deliveries.source
       WHERE deliveries.state = 'due' AND channel = 'push' AND due_at <= ?
       ORDER BY due_at LIMIT ${CLAIMED_AT_ONCE}`,
      now,
    )
    .toArray();
  const devices = new Map(listDevices(sql).map((device) => [device.id, device]));
  return rows.flatMap(({ device, attempts, ...row }) => {
    const notice = toNotice(row as NoticeRow);
    const key = { source: notice.source, channel: "push", device } as const;
    const isWanted = channelsOf(preferences, notice.kind).includes("push");
    const dueAt = now + FIRST_RETRY_MS * 2 ** attempts;
    update(sql, key, { state: isWanted ? "due" : "dropped", dueAt, attempts: attempts + 1 });
    const target = devices.get(device) ?? null;
    return isWanted ? [{ ...key, notice, target, isOver: false }] : [];
  });
}

/** It notes how pushes went. A push that has failed too often is given up. */
export function settleDeliveries(sql: SqlStorage, outcomes: readonly DeliveryOutcome[]): void {
  for (const { outcome, retryAt, ...key } of outcomes) {
    if (outcome === "gone") sql.exec("DELETE FROM devices WHERE id = ?", key.device);
    else if (outcome === "retry") {
      sql.exec(
        `UPDATE deliveries SET due_at = max(due_at, ?), state = iif(attempts < ${MAX_ATTEMPTS}, 'due', 'failed')
         WHERE source = ? AND channel = ? AND device = ?`,
        retryAt ?? 0,
        key.source,
        key.channel,
        key.device,
      );
    } else update(sql, key, { state: outcome });
  }
}

type DeliveryChange = {
  readonly state: string;
  readonly dueAt?: number;
  readonly attempts?: number;
};

function update(sql: SqlStorage, key: DeliveryKey, change: DeliveryChange): void {
  sql.exec(
    `UPDATE deliveries SET state = ?, due_at = coalesce(?, due_at), attempts = coalesce(?, attempts)
     WHERE source = ? AND channel = ? AND device = ?`,
    change.state,
    change.dueAt ?? null,
    change.attempts ?? null,
    key.source,
    key.channel,
    key.device,
  );
}
