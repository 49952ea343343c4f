import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { getProfile } from "../get-profile";

/** `/` shows the owner's CV, and the invitation to ask for a letter. */
export const profilePages = new Hono<AppEnv>().get("/", async (c) => {
  const [{ respondWithResume }, profile] = await Promise.all([
    import("./views/resume-answer"),
    getProfile(c.var.ctx, c.get("language")),
  ]);
  return respondWithResume(c, profile);
});
