import { lazyObject } from "../../../platform/lazy-object";
import type { Room } from "./room";

const methods = {
  fetch: true,
  webSocketMessage: true,
  webSocketClose: true,
  alarm: true,
  write: true,
  history: true,
  renderedHistory: true,
  search: true,
  readUpTo: true,
  lastReadBy: true,
  changeMember: true,
  changeTexts: true,
  close: true,
  moderation: true,
  messagesOf: true,
  present: true,
  offerToSearch: true,
  forget: true,
} as const;

/** The object of a room, or of two people's conversation. */
export class ChatRoom extends lazyObject<Room>(
  async () => (await import("./room")).Room,
  methods,
) {}
