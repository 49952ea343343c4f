export { ALLOWANCE_LIFE_MS } from "./allowance";
export { type Dismissal, Inbox } from "./inbox";
export type {
  ConversationRow,
  NoticeAmendment,
  NoticesRead,
  StoredNotification,
} from "./inbox-store";
export type { InboxNotice, InboxRequest, SocketUser } from "./relay-messages";
export { requireSendAllowance } from "./require-send-allowance";
