import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { decideGate, type GateReason, readGuest } from "../../visits";
import { letterError } from "../errors";

/** Throws 403 until the gate is open for the visitor; logs and returns why it is open. */
export async function requireAccess(ctx: Ctx): Promise<GateReason> {
  const { REQUIRED_VISITS: requiredVisits, PROFILE_CONFIDENCE: requiredConfidence } = ctx.config;
  const { visitor } = await readGuest(ctx, requireOwnerId(ctx));
  const gate = decideGate(visitor, { requiredVisits, requiredConfidence });
  if (!gate.open) {
    throw letterError("INSUFFICIENT_VISITS", {
      details: {
        current_visits: visitor.visits,
        required_visits: requiredVisits,
        visits_remaining: gate.visitsRemaining,
      },
    });
  }
  ctx.log.info("access_granted", {
    access_granted_reason: gate.reason,
    profile_type: visitor.profile?.type ?? null,
    profile_source: visitor.profile?.source ?? null,
    visit_count: visitor.visits,
  });
  return gate.reason;
}
