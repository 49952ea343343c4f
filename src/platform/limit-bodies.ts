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

export type BodyLimits = {
  /** Bytes. */
  readonly default: number;
  /** Bytes, by `METHOD pattern`: what takes a file takes more. */
  readonly byRoute: Readonly<Record<string, number>>;
};

/** Refuses by the announced length before a byte is read, and a streamed body at the byte that is too many. */
export const limitBodies = (limits: BodyLimits) =>
  createMiddleware<AppEnv>(async function limitBodiesByRoute(c, next) {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const maxSize = limits.byRoute[routeOf(c) ?? ""] ?? limits.default;
    return limiterOf(maxSize)(c, next);
  });
