import type { Hono } from "hono";
import { apiRouters, pageRouters, sharedPageRouters } from "../../src/lazy-routers";
import type { AppEnv } from "../../src/platform/context";

type LazyRouters = typeof apiRouters;

/** `GET /api/letters/:id`: what is served to programs, each once, in order. */
export const apiRoutes = () => routesOf(apiRouters);

/** `GET /letters/:id`: what is served to people, each once, in order. */
export const pageRoutes = () => routesOf([...sharedPageRouters, ...pageRouters]);

/** Loads what the first requests would; middleware and catch-alls, registered for `ALL`, serve nothing. */
async function routesOf(lazy: LazyRouters): Promise<string[]> {
  const routers = await Promise.all(lazy.map(([, load]) => load()));
  const routes = routers.flatMap(served);
  return [...new Set(routes)].toSorted();
}

const served = ({ routes }: Hono<AppEnv>) =>
  routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/(.)\/$/, "$1")}`);
