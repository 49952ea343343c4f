import * as z from "zod";
import { lazily } from "../../platform/lazily";

export const ProfileType = z.enum(["recruiter", "tech_lead", "cto", "ceo"]);
export type ProfileType = z.infer<typeof ProfileType>;

/** It is one session as KV holds it: a single JSON value with a 30-day TTL. Times are in Unix milliseconds. */
export const visitorSchema = lazily(() =>
  z.object({
    visits: z.number().int().min(0),
    /** It is the time of the last page navigation, whether or not it began a visit. */
    lastSeenAt: z.number().int(),
    profile: z
      .object({
        type: ProfileType,
        confidence: z.number().int().min(0).max(100),
        /** It names the evidence in our own words: `invitation`, `user_agent`, … */
        source: z.array(z.string()),
        /** It is the guest that an invitation names. */
        invitee: z.string().optional(),
      })
      .optional(),
  }),
);
export type Visitor = z.infer<ReturnType<typeof visitorSchema>>;

export const newVisitor: Visitor = { visits: 0, lastSeenAt: 0 };

/** A page navigation begins a visit after `gapMs` without one; the first always does. */
export function afterNavigation(visitor: Visitor, nowMs: number, gapMs: number): Visitor {
  const isVisit = visitor.visits === 0 || nowMs - visitor.lastSeenAt >= gapMs;
  return { ...visitor, visits: visitor.visits + (isVisit ? 1 : 0), lastSeenAt: nowMs };
}

/** It is the time in milliseconds until a navigation would count as the next visit. */
export function nextVisitInMs(visitor: Visitor, nowMs: number, gapMs: number): number {
  return visitor.visits === 0 ? 0 : Math.max(0, visitor.lastSeenAt + gapMs - nowMs);
}

export type GateReason = "profile_detected" | "visits_threshold";

export type Gate =
  | { readonly open: true; readonly reason: GateReason }
  | { readonly open: false; readonly visitsRemaining: number };

type GateRules = { readonly requiredVisits: number; readonly requiredConfidence: number };

/** A profile of the four listed types opens the gate at once; otherwise the number of visits does. */
export function decideGate(visitor: Visitor, rules: GateRules): Gate {
  if (visitor.profile && visitor.profile.confidence >= rules.requiredConfidence) {
    return { open: true, reason: "profile_detected" };
  }
  const visitsRemaining = Math.max(0, rules.requiredVisits - visitor.visits);
  return visitsRemaining === 0
    ? { open: true, reason: "visits_threshold" }
    : { open: false, visitsRemaining };
}
