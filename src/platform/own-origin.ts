import type { Context } from "hono";
import { configOf } from "./config";
import type { AppEnv } from "./context";
import { platformError } from "./errors";

/** A browser sends its cookies with every request, so an unsafe one must come from our own pages. */
export function requireOwnOrigin(c: Context<AppEnv>): void {
  const isSafe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
  if (!isSafe && isForeign(c)) throw platformError("FOREIGN_ORIGIN");
}

function isForeign(c: Context<AppEnv>): boolean {
  // A foreign page can send this header only after a preflight request, which only listed origins pass.
  if (c.req.header("authorization")) return false;
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
