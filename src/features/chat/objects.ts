export { inboxOf } from "../../engines/notices";

/** These getters are the only place that makes names of objects: `room:<id>` and `dm:<lower id>:<higher id>`. */
export function roomOf(env: Env, roomId: number) {
  return env.CHAT_ROOMS.getByName(`room:${roomId}`);
}

/** Two people share one object, whichever of them asks. */
export function pairOf(env: Env, one: number, other: number) {
  return env.CHAT_ROOMS.getByName(`dm:${Math.min(one, other)}:${Math.max(one, other)}`);
}
