import type { Context } from "hono";

export const REQUEST_ID_HEADER = "X-Request-Id";

/** These characters are safe in a log line and in a header. */
const SHAPE = /^[\w\-=]{1,255}$/;

/** It takes the id that a proxy before us has set, else makes a new one. */
export function requestIdOf(c: Context): string {
  const given = c.req.header(REQUEST_ID_HEADER);
  return given !== undefined && SHAPE.test(given) ? given : crypto.randomUUID();
}
