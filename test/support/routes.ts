import type { Hono } from "hono";
import { features as allFeatures } from "../../src/features";
import type { AppEnv } from "../../src/platform/context";
import type { Feature } from "../../src/platform/feature";

/** `GET /api/letters/:id`: what is served to programs, each once, in order. */
export const apiRoutes = (features: readonly Feature[] = allFeatures) =>
  routesOf(features.flatMap(({ api }) => api ?? []));

/** `GET /letters/:id`: what is served to people, each once, in order. */
export const pageRoutes = (features: readonly Feature[] = allFeatures) =>
  routesOf(features.flatMap(({ pages }) => pages ?? []));

type Loaded = { readonly load: () => Promise<Hono<AppEnv>> };

/** Loads what the first requests would; middleware and catch-alls, registered for `ALL`, serve nothing. */
async function routesOf(parts: readonly Loaded[]): Promise<string[]> {
  const routers = await Promise.all(parts.map(({ load }) => load()));
  return [...new Set(routers.flatMap(served))].toSorted();
}

const served = ({ routes }: Hono<AppEnv>) =>
  routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/(.)\/$/, "$1")}`);
