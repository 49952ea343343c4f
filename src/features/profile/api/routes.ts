import { Hono } from "hono";
import { etag } from "hono/etag";
import { roleGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentCvError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { getProfile } from "../get-profile";
import { replaceProfile } from "../versions/replace-profile";
import { ReplaceProfile } from "./schemas";

const routes = new Hono<AppEnv>()
  .use(etag())
  .get("/", async (c) => {
    const { resume, version, language } = await getProfile(c.var.ctx, c.var.ctx.language);
    // The answer is public but depends on the language, so a cache must revalidate it.
    c.header("Cache-Control", "no-cache");
    c.header("Vary", "Accept-Language, Cookie");
    return c.json({ success: true as const, profile: { language, version, resume } });
  })
  .put("/", roleGuard("admin"), valid("json", ReplaceProfile), async (c) => {
    const { resume, version, language } = await replaceProfile(c.var.ctx, c.req.valid("json"));
    return c.json({ success: true as const, profile: { language, version, resume } });
  });

export const profileRoutes = new Hono<AppEnv>().route(
  "/api/profile",
  routes.onError(respondWith(presentCvError)),
);
