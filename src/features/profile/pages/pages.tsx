import { Hono } from "hono";
import type { AppEnv, Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { decideGate, readGuest, type Visitor } from "../../visits";
import { getProfile } from "../get-profile";

/** `/` shows the owner's CV, and the invitation to ask for a letter. */
export const profilePages = new Hono<AppEnv>().get("/", async (c) => {
  const { ctx } = c.var;
  const [{ respondWithResume }, profile, { visitor }] = await Promise.all([
    import("./views/resume-answer"),
    getProfile(ctx, c.get("language")),
    readGuest(ctx, requireOwnerId(ctx)),
  ]);
  return respondWithResume(c, { profile, gate: closedGateOf(ctx, visitor) });
});

function closedGateOf({ config }: Ctx, visitor: Visitor) {
  const { REQUIRED_VISITS: required, PROFILE_CONFIDENCE: requiredConfidence } = config;
  const gate = decideGate(visitor, { requiredVisits: required, requiredConfidence });
  return gate.open ? null : { visit: visitor.visits, required };
}
