import type { Context } from "hono";
import { matchedRoutes } from "hono/route";
import type { AppEnv } from "./context";

/**
 * `GET /api/letters/:id`: the pattern of the route that answers, in the words of its router; null when none does. What
 * is counted, limited or logged by route goes by this, never by the path, which has as many values as there are ids.
 */
export function routeOf(c: Context<AppEnv>): string | null {
  // Hono answers HEAD by the route of GET. Middleware and catch-alls are registered for `ALL`.
  const method = c.req.method === "HEAD" ? "GET" : c.req.method;
  const route = matchedRoutes(c).find((candidate) => candidate.method === method);
  return route ? `${method} ${route.path}` : null;
}
