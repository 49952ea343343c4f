import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { viewQuota } from "../../quotas";
import { decideGate, nextVisitInMs, readGuest } from "../../visits";
import type { AccessStatus } from "../api/schemas";
import { lettersQuota } from "./letters-quota";

const seconds = (ms: number) => Math.ceil(ms / 1000);

/** Everything that the page says before a letter is asked for. */
export async function getAccess(ctx: Ctx): Promise<AccessStatus> {
  const ownerId = requireOwnerId(ctx);
  const [{ visitor, invitation }, limit] = await Promise.all([
    readGuest(ctx, ownerId),
    viewQuota(ctx, lettersQuota, { ownerId }),
  ]);
  const { REQUIRED_VISITS, PROFILE_CONFIDENCE, VISIT_GAP_MINUTES, DAILY_LIMIT } = ctx.config;
  const gate = decideGate(visitor, {
    requiredVisits: REQUIRED_VISITS,
    requiredConfidence: PROFILE_CONFIDENCE,
  });
  const isProfile = gate.open && gate.reason === "profile_detected";
  return {
    has_access: gate.open,
    access_granted_by: gate.open ? (isProfile ? "profile" : "visits") : null,
    current_visits: visitor.visits,
    required_visits: REQUIRED_VISITS,
    visits_remaining: Math.max(0, REQUIRED_VISITS - visitor.visits),
    visit_gap_minutes: VISIT_GAP_MINUTES,
    next_visit_in: seconds(nextVisitInMs(visitor, ctx.now().getTime(), VISIT_GAP_MINUTES * 60_000)),
    profile_detected: isProfile ? (visitor.profile?.type ?? null) : null,
    invitation,
    daily_limit: DAILY_LIMIT,
    daily_used: limit.used,
    daily_remaining: Math.max(0, DAILY_LIMIT - limit.used),
    reset_in: seconds(limit.resetInMs),
    cooldown_remaining: seconds(limit.cooldownMs),
    active_job_id: limit.activeJobId,
  };
}
