import type { ChatPlace } from "../../protocol";

export const isSame = (one: ChatPlace, other: ChatPlace | null) =>
  other !== null &&
  ("room" in one
    ? "room" in other && one.room === other.room
    : "with" in other && one.with === other.with);
