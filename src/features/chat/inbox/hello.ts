import { CHAT_PROTOCOL_VERSION, chatLimits, type ServerEvent } from "../protocol";
import type { Unread } from "../../../engines/notices";
import { conversationStates } from "./inbox-store";
import type { SocketUser } from "./relay-messages";

/** The first event of every socket. */
export const helloFor = (
  sql: SqlStorage,
  { userId, username }: SocketUser,
  { messages, notices }: Unread,
): ServerEvent => ({
  type: "hello",
  data: {
    protocol: CHAT_PROTOCOL_VERSION,
    user: { id: userId, username },
    limits: chatLimits,
    conversations: conversationStates(sql),
    notifications: notices,
    unread: messages,
    seq: 0,
  },
});
