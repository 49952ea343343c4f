import type { RoomSnapshot } from "../room/room-snapshot";

/** The kind of chat's documents in the search. */
export const MESSAGE = "message";

export const authorToken = (userId: number) => `by${userId}`;

/** It names a place in references and facets: "r12" is a room, "d3x9" the conversation of two people. */
export const placeToken = (place: RoomSnapshot): string =>
  place.kind === "room" ? `r${place.id}` : `d${place.people.join("x")}`;

/** A reference names a message: "r12:5" is the fifth step of the sequence of room 12. */
export const messageRef = (place: RoomSnapshot, id: number) => `${placeToken(place)}:${id}`;

export type MessageRefParts = {
  readonly place:
    | { readonly kind: "room"; readonly id: number }
    | { readonly kind: "dm"; readonly people: readonly [number, number] };
  readonly id: number;
};

const REF = /^(?:r(\d+)|d(\d+)x(\d+)):(\d+)$/;

export function parseMessageRef(ref: string): MessageRefParts {
  const found = REF.exec(ref);
  if (!found) throw new Error(`No message has the reference ${ref}`);
  const [room, low, high, id] = found.slice(1).map(Number);
  if (found[1] !== undefined) return { place: { kind: "room", id: room ?? 0 }, id: id ?? 0 };
  return { place: { kind: "dm", people: [low ?? 0, high ?? 0] }, id: id ?? 0 };
}

/**
 * It is an expression for those who may find the messages of a place. The database knows who may enter the room as it writes, and a
 * room that is not there can be found by nobody.
 */
export function scopeSqlOf(place: RoomSnapshot): string {
  if (place.kind === "dm") return `'${place.people.map((id) => `u${id}`).join(" ")}'`;
  return `(SELECT CASE is_private WHEN 0 THEN 'pub' ELSE 'r' || id END FROM rooms WHERE id = ${place.id})`;
}
