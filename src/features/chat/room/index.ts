export { ChatRoom } from "./chat-room";
export { EXPELLED } from "./expelled";
export type { Introduction, MemberAct } from "./room-body";
export type { ModerationRecord } from "./moderation-log";
export type { Occupant } from "./occupant";
export type { About, Author, RoomTexts } from "./room-fact";
export type { History, HistoryQuery } from "./read-room";
export type { RoomCommand } from "./run-turn";
export type { Found } from "./search-room";
