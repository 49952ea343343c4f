import type { Place } from "../../protocol";

export const isSame = (one: Place, other: Place | null) =>
  other !== null &&
  ("room" in one
    ? "room" in other && one.room === other.room
    : "with" in other && one.with === other.with);
