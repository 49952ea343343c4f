import type { ClientEvent, ChatPlace } from "../protocol";
import { roomKey } from "../rooms";

/** What is said or asked somewhere. */
export type PlacedEvent = Exclude<ClientEvent, { type: "presence" | "resume" | "leave" }>;

export const isPlaced = (event: ClientEvent): event is PlacedEvent =>
  event.type !== "presence" && event.type !== "resume" && event.type !== "leave";

export function placeOfCommand(event: PlacedEvent): ChatPlace {
  if ("to" in event) return { with: event.to };
  return "room" in event ? { room: event.room } : { with: event.with };
}

/** However a client spells a room, it is one place. */
export const placeKey = (place: ChatPlace) =>
  "room" in place ? `room:${roomKey(place.room)}` : `dm:${place.with}`;

const spoken: ReadonlySet<string> = new Set(["message", "dm", "edit", "react"]);

/** Whether it counts against what a person may say in a minute. */
export const speaks = ({ type }: ClientEvent) => spoken.has(type);
