import { type Context, type Handler, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { refuseUnmatched } from "./methods";
import { routeOf } from "./route-of";

type Router = Hono<AppEnv>;

/**
 * Mounts a router that is loaded by the first request for it: an isolate that never gets one never sets it up. It spells
 * its paths from the root; `prepare` puts before it what all of its kind have in common.
 */
export function lazyRoutes(
  load: () => Promise<Router>,
  prepare: (app: Router) => Router,
): Handler<AppEnv> {
  let router: Router | undefined;
  return async (outer) => {
    // Not a promise that requests share: workerd would let one hang that waits for work of a request that has ended.
    router ??= mount(await load(), prepare);
    return router.fetch(outer.req.raw, { outer }, outer.executionCtx);
  };
}

function mount(loaded: Router, prepare: (app: Router) => Router): Router {
  const app = new Hono<AppEnv>().use(takeOver);
  return prepare(app)
    .route("/", loaded)
    .notFound(refuseUnmatched(() => app));
}

/** The router's own context takes bindings and variables over from the outer one, which learns the route in return. */
const takeOver = createMiddleware<AppEnv>(async function takeOver(c, next) {
  const outer = outerOf(c);
  c.env = outer.env;
  c.set("ctx", outer.get("ctx"));
  c.set("requestId", outer.get("requestId"));
  c.set("language", outer.get("language"));
  c.set("features", outer.get("features"));
  outer.set("route", routeOf(c));
  await next();
});

/** `lazyRoutes` is the only caller of these routers and hands over nothing but its own context. */
const outerOf = (c: Context<AppEnv>) => (c.env as unknown as { outer: Context<AppEnv> }).outer;
