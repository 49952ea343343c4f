import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { acceptInvitation } from "../accept-invitation";

/** `/i/<token>` is an invitation, which opens the gate and leads to the letters. */
export const invitationPages = new Hono<AppEnv>().get("/i/:token", async (c) => {
  await acceptInvitation(c.var.ctx, c.req.param("token"));
  return c.redirect("/letters?invited=1", 303);
});
