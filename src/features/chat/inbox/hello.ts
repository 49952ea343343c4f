import { CHAT_PROTOCOL_VERSION, chatLimits, type ServerEvent } from "../protocol";
import { conversationStates, countUnread, countUnreadNotifications } from "./inbox-store";
import type { SocketUser } from "./relay-messages";

/** The first event of every socket. */
export const helloFor = (sql: SqlStorage, { userId, username }: SocketUser): ServerEvent => ({
  type: "hello",
  data: {
    protocol: CHAT_PROTOCOL_VERSION,
    user: { id: userId, username },
    limits: chatLimits,
    conversations: conversationStates(sql),
    notifications: countUnreadNotifications(sql),
    unread: countUnread(sql),
    seq: 0,
  },
});
