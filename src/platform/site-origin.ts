import type { Context } from "hono";
import type { AppEnv } from "./context";

/** It is the origin of every absolute link to this site: `SITE_ORIGIN` where it is set, else that of the request. */
export const siteOriginOf = (c: Context<AppEnv>): string =>
  new URL(c.var.ctx.config.SITE_ORIGIN || c.req.url).origin;
