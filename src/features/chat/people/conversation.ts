import type { RoomSnapshot } from "../room";

/** The snapshot of the conversation between two people. */
export const conversationOf = (
  one: number,
  other: number,
  closed: "blocked" | "suspended" | null,
): RoomSnapshot & { kind: "dm" } => ({
  kind: "dm",
  people: [Math.min(one, other), Math.max(one, other)],
  closed,
});
