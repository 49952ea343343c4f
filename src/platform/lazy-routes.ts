import type { Handler, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";

type Variables = Pick<AppEnv["Variables"], "ctx" | "requestId" | "language">;

/** What the middleware found out about a request, until the router that was loaded for it picks it up. */
const carried = new WeakMap<Request, Variables>();

/**
 * Mounts a router that is loaded by the first request for it: an isolate that never gets one never sets it up. The router
 * spells its paths from the root and begins with `carriedContext`.
 */
export function lazyRoutes(load: () => Promise<Hono<AppEnv>>): Handler<AppEnv> {
  let router: Promise<Hono<AppEnv>> | undefined;
  return async (c) => {
    router ??= load();
    const { ctx, requestId, language } = c.var;
    carried.set(c.req.raw, { ctx, requestId, language });
    const answer = await (await router).fetch(c.req.raw, c.env, c.executionCtx);
    // Headers and cookies that middleware has set so far join only what the context itself makes.
    return answer.webSocket ? answer : c.newResponse(answer.body, answer);
  };
}

export const carriedContext = createMiddleware<AppEnv>(async function carriedContext(c, next) {
  const variables = carried.get(c.req.raw);
  if (!variables) throw new Error("A lazy router was reached past lazyRoutes");
  c.set("ctx", variables.ctx);
  c.set("requestId", variables.requestId);
  c.set("language", variables.language);
  await next();
});
