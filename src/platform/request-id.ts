import type { Context } from "hono";

export const REQUEST_ID_HEADER = "X-Request-Id";

/** What may stand in a log line and in a header. */
const SHAPE = /^[\w\-=]{1,255}$/;

/** The id that a proxy before us has given, else a new one. */
export function requestIdOf(c: Context): string {
  const given = c.req.header(REQUEST_ID_HEADER);
  return given !== undefined && SHAPE.test(given) ? given : crypto.randomUUID();
}
