import type { Hono } from "hono";
import { findTargetHandler } from "hono/utils/handler";
import { features as allFeatures } from "../../../src/features";
import { userGuard } from "../../../src/platform/auth";
import type { AppEnv } from "../../../src/platform/context";
import type { Feature } from "../../../src/platform/feature";
import { Role } from "../../../src/platform/roles";
import { sessionGuard } from "../../../src/platform/session";

/** The audience of a route, as its own router's guards say it. */
export type Guard = "everyone" | "session" | Role;

/** The guard of every route that the features serve, by `METHOD pattern`. */
export async function guardsByRoute(
  features: readonly Feature[] = allFeatures,
): Promise<ReadonlyMap<string, Guard>> {
  const parts = features.flatMap(({ api = [], pages }) => [...api, ...(pages ? [pages] : [])]);
  const routers = await Promise.all(parts.map(({ load }) => load()));
  return new Map(routers.flatMap(guardsIn));
}

const guardsIn = (router: Hono<AppEnv>) =>
  router.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }): [string, Guard] => {
      const route = `${method} ${path.replace(/(.)\/$/, "$1")}`;
      return [route, strongestOf(middlewareBefore(router, method, path))];
    });

/** A path that a pattern matches: `:id` becomes 1, `:part{about|archive}` its first choice. */
const pathOf = (pattern: string) =>
  pattern.replaceAll(/:\w+(?:\{(\w+)[^}]*\})?/g, (_, choice: string | undefined) => choice ?? "1");

/** The handlers that run for a route, its own one last: middleware of its router, then what stands on the route itself. */
function middlewareBefore(router: Hono<AppEnv>, method: string, pattern: string) {
  const [matched] = router.router.match(method, pathOf(pattern));
  const steps = matched.map(([[handler, { method: own, path }]]) => ({ handler, own, path }));
  const last = steps.findLastIndex(({ own, path }) => own === method && path === pattern);
  return steps.slice(0, last + 1).map(({ handler }) => findTargetHandler(handler));
}

function strongestOf(handlers: readonly unknown[]): Guard {
  const guards = handlers.map(guardOf);
  const roles = guards.filter((guard) => Role.options.includes(guard as Role)) as Role[];
  const strongest = roles.toSorted((a, b) => Role.options.indexOf(b) - Role.options.indexOf(a))[0];
  return strongest ?? (guards.includes("session") ? "session" : "everyone");
}

function guardOf(handler: unknown): Guard {
  if (handler === sessionGuard) return "session";
  if (handler === userGuard) return "user";
  const { role } = handler as { readonly role?: Role };
  return role ?? "everyone";
}
