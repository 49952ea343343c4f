export { roomMemberOperations } from "./operations/members";
export { chatMessageOperations } from "./operations/messages";
export { roomModerationOperations } from "./operations/moderation";
export { conversationOperations } from "./operations/people";
export { chatRoomOperations } from "./operations/rooms";
export { chatSocketOperations } from "./operations/socket";
