import { createMiddleware } from "hono/factory";
import { configOf } from "./config";
import type { AppEnv } from "./context";

/** Pages of the listed origins may call the API with credentials; no header opens it to other origins. */
export const shareWithListed = createMiddleware<AppEnv>(async function shareWithListed(c, next) {
  const origin = c.req.header("origin");
  if (!origin || !configOf(c.env).CORS_ALLOWED_ORIGINS.includes(origin)) return next();
  const { share } = await import("./share-with-origin");
  return share(c, next);
});

/** An answer of the API is private unless its route says otherwise. */
export const keepPrivate = createMiddleware<AppEnv>(async function keepPrivate(c, next) {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store");
});
