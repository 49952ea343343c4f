/** The only place that knows how a session or an address becomes a limiter. */
export function sessionLimit(env: Env, sessionId: string) {
  return env.GENERATION_LIMITS.getByName(`session:${sessionId}`);
}

/** `addressKey` from `addressKeyOf`: never an address in clear. */
export function addressLimit(env: Env, addressKey: string) {
  return env.GENERATION_LIMITS.getByName(`address:${addressKey}`);
}
