export { LEASE_LIFE_MS } from "./allowance";
export { type Dismissal, type Holder, Inbox, type InboxNotice, type InboxRequest } from "./inbox";
export type { ConversationRow, StoredNotification } from "./inbox-store";
