import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { writeAccessLine } from "./log";
import { countRequest } from "./metrics";
import { REQUEST_ID_HEADER, requestIdOf } from "./request-id";
import { routeOf } from "./route-of";

/**
 * Each answer gets an id, one access-log line and one measure. The line holds the route's pattern, because a path may hold
 * the token of an invitation; a query string is never written.
 */
export const observe = createMiddleware<AppEnv>(async function observe(c, next) {
  const begunAt = Date.now();
  const requestId = requestIdOf(c);
  c.set("requestId", requestId);
  await next();
  const durationMs = Date.now() - begunAt;
  const route = c.get("route") ?? routeOf(c) ?? `${c.req.method} unknown`;
  const { status, headers } = c.res;
  // A header set before the answer makes Hono build it the long way, which is a tenth of the middleware's cost.
  headers.set(REQUEST_ID_HEADER, requestId);
  countRequest(c.env, { route, status, durationMs });
  writeAccessLine({
    level: "info",
    event: "request",
    request_id: requestId,
    route,
    status,
    duration_ms: durationMs,
    actor: actorTag(c.get("ctx")),
  });
});

/** It tells one actor's lines from another's, and reveals nothing else about the actor. */
function actorTag(ctx: AppEnv["Variables"]["ctx"] | undefined): string {
  if (!ctx) return "none";
  const { actor } = ctx;
  if ("userId" in actor) return `user:${shortHash(String(actor.userId))}`;
  return actor.kind === "visitor" ? `visitor:${shortHash(actor.sessionId)}` : actor.kind;
}

/**
 * FNV-1a with 32 bits is enough because ids are already random, and a log line must be cheap. It cannot be reversed, since
 * it keeps a quarter of the id.
 */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
