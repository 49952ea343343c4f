/** It is the object of one person, and the only place that makes its name. */
export function inboxOf(env: Env, userId: number) {
  return env.INBOXES.getByName(`user:${userId}`);
}
