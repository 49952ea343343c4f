import type { RoomTexts, Scope } from "../protocol";

/**
 * The room or conversation as the Worker knew it when it called the object. The object stores the latest one under the key
 * `about`, and compares it to notice a change.
 */
export type RoomSnapshot =
  | ({ readonly kind: "room"; readonly id: number; readonly name: string } & RoomTexts)
  | {
      readonly kind: "dm";
      /** Ids in rising order. */
      readonly people: readonly [number, number];
      /** The reason why a conversation takes no more messages; null while it does. */
      readonly closed: "blocked" | "suspended" | null;
    };

export const peerOf = ({ people: [a, b] }: RoomSnapshot & { kind: "dm" }, userId: number) =>
  userId === a ? b : a;

/** Gives `room`, or for a conversation `from` and `to`. */
export function scopeOf(room: RoomSnapshot, from: number): Scope {
  return room.kind === "room" ? { room: room.name } : { from, to: peerOf(room, from) };
}

/** The place as this person would name it: the room, or the person they talk with. */
export function placeFor(room: RoomSnapshot, userId: number) {
  return room.kind === "room" ? { room: room.name } : { with: peerOf(room, userId) };
}
