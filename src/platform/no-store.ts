import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";

/** Tokens and people are nobody's to keep (RFC 6749, 5.1). A route that knows better has said so itself. */
export const noStore = createMiddleware<AppEnv>(async function noStore(c, next) {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
});
