export { ChatRoom } from "./chat-room";
export { EXPELLED } from "./expelled";
export type { Handshake, MembershipUpdate } from "./room-body";
export type { ModerationRecord } from "./moderation-log";
export type { Participant } from "./participant";
export type { RoomSnapshot, Author, RoomTexts } from "./room-fact";
export type { History, HistoryQuery } from "./read-room";
export type { RoomCommand } from "./run-turn";
export type { SearchHit } from "./search-room";
