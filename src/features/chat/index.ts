export { Inbox } from "./inbox";
export { ChatRoom } from "./room";
