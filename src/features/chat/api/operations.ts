import { roomMemberOperations } from "./operations/members";
import { chatMessageOperations } from "./operations/messages";
import { roomModerationOperations } from "./operations/moderation";
import { conversationOperations } from "./operations/people";
import { chatRoomOperations } from "./operations/rooms";
import { chatSocketOperations } from "./operations/socket";

/** In the order of the documentation. */
export const chatOperations = [
  chatRoomOperations,
  chatMessageOperations,
  roomMemberOperations,
  roomModerationOperations,
  conversationOperations,
  chatSocketOperations,
];
