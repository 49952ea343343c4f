import { cors } from "hono/cors";
import { createMiddleware } from "hono/factory";
import { configOf } from "./config";
import type { AppEnv } from "./context";

const share = cors({
  origin: (origin, c) =>
    configOf(c.env as Env).CORS_ALLOWED_ORIGINS.includes(origin) ? origin : null,
  credentials: true,
  allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
  allowHeaders: ["authorization", "content-type", "accept-language", "x-d1-bookmark"],
  exposeHeaders: [
    "content-disposition",
    "ratelimit",
    "ratelimit-policy",
    "retry-after",
    "x-d1-bookmark",
    "x-ratelimit-limit",
    "x-request-id",
  ],
  maxAge: 600,
});

/** Pages of the listed origins may call the API; to all others no header opens anything. */
export const shareWithListed = createMiddleware<AppEnv>(async function shareWithListed(c, next) {
  const origin = c.req.header("origin");
  if (!origin || !configOf(c.env).CORS_ALLOWED_ORIGINS.includes(origin)) return next();
  return share(c, next);
});

/** An answer of the API is somebody's own unless its route says otherwise. */
export const keepPrivate = createMiddleware<AppEnv>(async function keepPrivate(c, next) {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store");
});
