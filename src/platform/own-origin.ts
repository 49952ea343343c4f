import type { Context } from "hono";
import { configOf } from "./config";
import type { AppEnv } from "./context";
import { platformError } from "./errors";
import { siteOriginOf } from "./site-origin";

/**
 * Every upgrade to a WebSocket asks this first: browsers let any site open a socket, with our cookies and without CORS. Only
 * a token that made the actor is enough without our own origin.
 */
export function requireOwnOriginForUpgrade(c: Context<AppEnv>): void {
  const isByToken = isBearer(c.req.header("authorization")) && c.var.ctx.actor.kind === "user";
  if (isByToken || c.req.header("origin") === siteOriginOf(c)) return;
  throw platformError("FOREIGN_ORIGIN");
}

export const isBearer = (authorization = "") => /^bearer /i.test(authorization);

/** A browser sends its cookies with every request, so an unsafe one must come from our own pages. */
export function requireOwnOrigin(c: Context<AppEnv>): void {
  const isSafe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
  if (!isSafe && isForeign(c)) throw platformError("FOREIGN_ORIGIN");
}

function isForeign(c: Context<AppEnv>): boolean {
  const origin = c.req.header("origin");
  // Browsers send Origin with every unsafe request; a request without one comes from a program, which holds no one else's
  // cookie.
  if (origin) {
    const isListed = configOf(c.env).CORS_ALLOWED_ORIGINS.includes(origin);
    return !isListed && origin !== new URL(c.req.url).origin;
  }
  const site = c.req.header("sec-fetch-site");
  return site !== undefined && site !== "same-origin" && site !== "none";
}
