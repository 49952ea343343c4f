import { type Handler, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { refuseUnmatched } from "./methods";
import { routeOf } from "./route-of";

type Carried = Pick<AppEnv["Variables"], "ctx" | "requestId" | "language"> & {
  /** Told by the router that was loaded: only it knows its patterns. */
  route?: string | null;
};

/** What the middleware found out about a request, until the router that was loaded for it picks it up. */
const carried = new WeakMap<Request, Carried>();

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
  return async (c) => {
    // Never a promise of another request: one that waits for work of a request that has ended would hang.
    router ??= mount(await load(), prepare);
    const luggage: Carried = {
      ctx: c.get("ctx"),
      requestId: c.get("requestId"),
      language: c.get("language"),
    };
    carried.set(c.req.raw, luggage);
    const response = await router.fetch(c.req.raw, c.env, c.executionCtx);
    c.set("lazyRoute", luggage.route ?? null);
    return response;
  };
}

function mount(loaded: Router, prepare: (app: Router) => Router): Router {
  const app = new Hono<AppEnv>().use(carriedContext);
  return prepare(app)
    .route("/", loaded)
    .notFound(refuseUnmatched(() => app));
}

const carriedContext = createMiddleware<AppEnv>(async function carriedContext(c, next) {
  const luggage = carried.get(c.req.raw);
  if (!luggage) throw new Error("A lazy router was reached past lazyRoutes");
  luggage.route = routeOf(c);
  c.set("ctx", luggage.ctx);
  c.set("requestId", luggage.requestId);
  c.set("language", luggage.language);
  await next();
});
