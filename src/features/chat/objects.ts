/** These getters are the only place that makes names of objects: `room:<id>`, `dm:<lower id>:<higher id>` and `user:<id>`. */
export function roomOf(env: Env, roomId: number) {
  return env.CHAT_ROOMS.getByName(`room:${roomId}`);
}

/** Two people share one object, whichever of them asks. */
export function pairOf(env: Env, one: number, other: number) {
  return env.CHAT_ROOMS.getByName(`dm:${Math.min(one, other)}:${Math.max(one, other)}`);
}

export function inboxOf(env: Env, userId: number) {
  return env.INBOXES.getByName(`user:${userId}`);
}
