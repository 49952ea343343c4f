import type { Actor } from "./context";

/** Under whose key things are kept: a person's are theirs on every device, a visitor's are their browser's session's. */
export function ownerOf(actor: Actor): string | null {
  if (actor.kind === "user") return ownerKey(actor.userId);
  return actor.kind === "visitor" ? actor.sessionId : null;
}

/** No session id has a colon, so that no visitor passes for a person. */
export const ownerKey = (userId: number) => `user:${userId}`;
