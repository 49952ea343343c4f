export { ALLOWANCE_LIFE_MS } from "./allowance";
export { Inbox } from "./inbox";
export type { Dismissal, SocketUser, InboxNotice, InboxRequest } from "./inbox-body";
export type { ConversationRow, StoredNotification } from "./inbox-store";
