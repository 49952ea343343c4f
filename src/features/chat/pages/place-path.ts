import type { ChatPlace } from "../protocol";

/** The address of the page of a room or conversation. */
export const placePath = (place: ChatPlace): string =>
  "room" in place ? `/chat/rooms/${encodeURIComponent(place.room)}` : `/chat/dm/${place.with}`;

/** The address of one message: the page around it, with the message marked. */
export const messageLink = (path: string, id: number): string => `${path}?around=${id}#m${id}`;
