import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./context";
import { platformError } from "./errors";
import { routeOf } from "./route-of";

const limiters = new Map<number, ReturnType<typeof bodyLimit>>();

function limiterOf(maxSize: number) {
  const known = limiters.get(maxSize);
  if (known) return known;
  const limiter = bodyLimit({
    maxSize,
    onError: () => {
      throw platformError("PAYLOAD_TOO_LARGE", { details: { max_bytes: maxSize } });
    },
  });
  limiters.set(maxSize, limiter);
  return limiter;
}

/** It is in bytes: an offer of 20,000 characters, each escaped in JSON at worst, and some spare room. */
const ORDINARY_BODY = 128 * 1024;

/**
 * It refuses by the announced length before a byte is read, and a streamed body at the first byte too many. `byRoute` gives
 * the bytes of routes that take more, by `METHOD pattern`.
 */
export const limitBodies = (byRoute: Readonly<Record<string, number>> = {}) =>
  createMiddleware<AppEnv>(async function limitBodiesByRoute(c, next) {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const maxSize = byRoute[routeOf(c) ?? ""] ?? ORDINARY_BODY;
    return limiterOf(maxSize)(c, next);
  });
