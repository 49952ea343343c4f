import type { Context } from "hono";
import { matchedRoutes } from "hono/route";
import type { AppEnv } from "./context";

/**
 * It is the pattern of the route that answers, such as `GET /api/letters/:id`, or null. Counts, limits and logs use it and
 * never the path, which has as many values as there are ids.
 */
export function routeOf(c: Context<AppEnv>): string | null {
  // Hono answers HEAD by the route of GET. Middleware and catch-alls are registered for `ALL`.
  const method = c.req.method === "HEAD" ? "GET" : c.req.method;
  const route = matchedRoutes(c).find((candidate) => candidate.method === method);
  return route ? `${method} ${route.path}` : null;
}
