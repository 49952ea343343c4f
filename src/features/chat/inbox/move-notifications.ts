import { storeNotice } from "../../../engines/notices";
import type { NewNotification } from "../protocol";
import { toNewNotice } from "./chat-notices";

type Row = { readonly source: string; readonly body: string; readonly isRead: number };

/** An inbox that is older than the notices has a table of its own for mentions and invitations; they move once. */
export function moveNotifications(sql: SqlStorage): void {
  const tables = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'notifications'").toArray();
  if (tables.length === 0) return;
  const rows = sql.exec<Row>(
    "SELECT source, body, is_read AS isRead FROM notifications ORDER BY id",
  );
  for (const { source, body, isRead } of rows.toArray()) {
    const notice = toNewNotice(source, JSON.parse(body) as NewNotification);
    storeNotice(sql, notice, { state: "shown", isRead: isRead === 1 });
  }
  sql.exec("DROP TABLE notifications");
}
