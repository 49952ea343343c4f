/** The only place that knows how a room, a pair of people and a person become their objects. */
export function roomOf(env: Env, roomId: number) {
  return env.CHAT_ROOMS.getByName(`room:${roomId}`);
}

/** Either order names the same one. */
export function pairOf(env: Env, one: number, other: number) {
  return env.CHAT_ROOMS.getByName(`dm:${Math.min(one, other)}:${Math.max(one, other)}`);
}

export function inboxOf(env: Env, userId: number) {
  return env.INBOXES.getByName(`user:${userId}`);
}
