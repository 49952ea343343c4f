import type { About } from "../room";

export const conversationOf = (
  one: number,
  other: number,
  closed: "blocked" | "suspended" | null,
): About & { kind: "dm" } => ({
  kind: "dm",
  people: [Math.min(one, other), Math.max(one, other)],
  closed,
});
