import { Hono } from "hono";
import { requireUser } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { minutesLeft } from "../minutes/minutes-left";

/** `/minutes`: how much one's plan still allows. */
export const minuteRoutes = new Hono<AppEnv>().get("/minutes", async (c) => {
  const { ctx } = c.var;
  const { resetsAt, ...minutes } = await minutesLeft(ctx, ownerKey(requireUser(ctx).userId));
  return c.json({ ...minutes, resets_at: new Date(resetsAt).toISOString() });
});
