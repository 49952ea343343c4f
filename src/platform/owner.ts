import type { Actor } from "./context";

/** It is the key under which things are kept: a person has one key on every device, a visitor has the browser's session. */
export function ownerOf(actor: Actor): string | null {
  if (actor.kind === "user") return ownerKey(actor.userId);
  return actor.kind === "visitor" ? actor.sessionId : null;
}

/** It owns what the product does by itself, which is nobody's, so that it is not removed with anybody. */
export const SYSTEM_OWNER = "system";

/** No session id has a colon, so no visitor can pass for a person. */
export const ownerKey = (userId: number) => `user:${userId}`;

/** It is null for the key of a browser's session, and for what is nobody's. */
export function userIdOf(key: string): number | null {
  const digits = /^user:(\d+)$/.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
