import { Hono } from "hono";
import type { AppEnv } from "../../platform/context";
import { getProfile } from "./get-profile";

export const profileRoutes = new Hono<AppEnv>().get("/", async (c) => {
  const { resume, version, language } = await getProfile(c.var.ctx, c.var.ctx.language);
  return c.json({ success: true as const, profile: { language, version, resume } });
});
