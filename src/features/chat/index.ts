export { Inbox } from "./inbox/inbox";
export { ChatRoom } from "./room/chat-room";
