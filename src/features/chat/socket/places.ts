import type { ClientEvent, ChatPlace } from "../protocol";
import { roomKey } from "../rooms";

/** An event that belongs to one place. */
export type PlacedEvent = Exclude<ClientEvent, { type: "presence" | "resume" | "leave" }>;

export const isPlaced = (event: ClientEvent): event is PlacedEvent =>
  event.type !== "presence" && event.type !== "resume" && event.type !== "leave";

export function placeOfCommand(event: PlacedEvent): ChatPlace {
  if ("to" in event) return { with: event.to };
  return "room" in event ? { room: event.room } : { with: event.with };
}

/** Two spellings of a room's name have the same key. */
export const placeKey = (place: ChatPlace) =>
  "room" in place ? `room:${roomKey(place.room)}` : `dm:${place.with}`;

const limited: ReadonlySet<string> = new Set(["message", "dm", "edit", "react"]);

/** Whether the event counts against the messages that a person may send in a minute. */
export const needsAllowance = ({ type }: ClientEvent) => limited.has(type);
