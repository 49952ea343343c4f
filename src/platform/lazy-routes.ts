import { type Context, type Handler, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { refuseUnmatched } from "./methods";
import { routeOf } from "./route-of";

type Router = Hono<AppEnv>;

type RouterOptions = {
  /** A slash at the end of a path changes nothing. */
  readonly isSlashOptional?: boolean | undefined;
};

/**
 * It mounts a router that its first request loads, so that an isolate without one never sets it up. The router spells its
 * paths from the root; `prepare` adds the middlewares that all of its kind share first.
 */
export function lazyRoutes(
  load: () => Promise<Router>,
  prepare: (app: Router) => Router,
  options: RouterOptions = {},
): Handler<AppEnv> {
  let router: Router | undefined;
  return async (outer) => {
    // Requests do not share a promise, because workerd would hang one that waits for work of a request that has ended.
    router ??= mount(await load(), prepare, options);
    return router.fetch(outer.req.raw, { outer }, outer.executionCtx);
  };
}

function mount(
  loaded: Router,
  prepare: (app: Router) => Router,
  { isSlashOptional = false }: RouterOptions,
): Router {
  const app = new Hono<AppEnv>({ strict: !isSlashOptional }).use(inheritContext);
  return prepare(app)
    .route("/", loaded)
    .notFound(refuseUnmatched(() => app));
}

/** The router's context takes bindings and variables over from the outer one, which learns the route in return. */
const inheritContext = createMiddleware<AppEnv>(async function inheritContext(c, next) {
  const outer = outerOf(c);
  c.env = outer.env;
  c.set("ctx", outer.get("ctx"));
  c.set("requestId", outer.get("requestId"));
  c.set("language", outer.get("language"));
  c.set("features", outer.get("features"));
  outer.set("route", routeOf(c));
  await next();
});

/** The cast is safe because `lazyRoutes` alone calls these routers, and always hands over its own context. */
const outerOf = (c: Context<AppEnv>) => (c.env as unknown as { outer: Context<AppEnv> }).outer;
