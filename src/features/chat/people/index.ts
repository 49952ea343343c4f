export { blockPerson, listBlocked, unblockPerson } from "./blocks";
export {
  type Conversation,
  listConversations,
  listDirectMessages,
  listNotifications,
  listRenderedDirect,
  markConversationRead,
  markNotificationsRead,
  postDirectMessage,
} from "./conversations";
export { enterConversation } from "./enter-conversation";
export { findReceipt } from "./find-receipt";
export { getChatSettings, updateChatSettings } from "./settings";
