export { ALLOWANCE_LIFE_MS } from "./allowance";
export { type Dismissal, Inbox } from "./inbox";
export type { MentionAmendment, NoticesRead, StoredNotification } from "./chat-notices";
export type { ConversationRow } from "./inbox-store";
export type { InboxNotice, InboxRequest, SocketUser } from "./relay-messages";
export { requireSendAllowance } from "./require-send-allowance";
