import type { ChatPlace } from "../protocol";

/** The address of the page of a room or conversation. */
export const placePath = (place: ChatPlace): string =>
  "room" in place ? `/chat/rooms/${encodeURIComponent(place.room)}` : `/chat/dm/${place.with}`;
