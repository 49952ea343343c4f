import type { Ctx } from "../../platform/context";
import { newVisitor, type Visitor, visitorSchema } from "./visit";

const LIFETIME_SECONDS = 30 * 24 * 60 * 60;

const keyOf = (sessionId: string) => `visitor:${sessionId}`;

/** An unknown person is a new visitor, but for the first visit that the cookie keeps; so is a value that no longer parses. */
export async function readVisitor(ctx: Ctx, sessionId: string): Promise<Visitor> {
  const stored = await ctx.env.VISITS.get(keyOf(sessionId), "json");
  const result = visitorSchema().safeParse(stored);
  if (!result.success && stored !== null) ctx.log.warn("visitor_unreadable");
  return result.data ?? firstVisitOf(ctx, sessionId);
}

function firstVisitOf({ actor }: Ctx, sessionId: string): Visitor {
  const isTheirs = actor.kind === "visitor" && actor.sessionId === sessionId;
  if (!isTheirs || actor.firstVisitAt === undefined) return newVisitor;
  return { visits: 1, lastSeenAt: actor.firstVisitAt };
}

export function storeVisitor(ctx: Ctx, sessionId: string, visitor: Visitor): Promise<void> {
  return ctx.env.VISITS.put(keyOf(sessionId), JSON.stringify(visitor), {
    expirationTtl: LIFETIME_SECONDS,
  });
}

export function forgetVisitor(ctx: Ctx, sessionId: string): Promise<void> {
  return ctx.env.VISITS.delete(keyOf(sessionId));
}
