import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";

/** Answers with tokens or people must not be cached (RFC 6749, 5.1), unless the route has set its own header. */
export const noStore = createMiddleware<AppEnv>(async function noStore(c, next) {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
});
