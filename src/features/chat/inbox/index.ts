export { LEASE_LIFE_MS } from "./allowance";
export { Inbox } from "./inbox";
export type { Dismissal, Holder, InboxNotice, InboxRequest } from "./inbox-body";
export type { ConversationRow, StoredNotification } from "./inbox-store";
