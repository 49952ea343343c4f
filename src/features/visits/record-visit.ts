import type { Client } from "../../platform/client";
import type { Ctx } from "../../platform/context";
import { detectProfile } from "./detect-profile";
import { afterNavigation, type Visitor } from "./visit";
import { readVisitor, storeVisitor } from "./visitors";

export type Navigation = {
  readonly sessionId: string;
  readonly isNewSession: boolean;
  readonly client: Client;
  /** It is the profile of the invitation that was followed. */
  readonly invited: Visitor["profile"] | null;
};

/** A first visit without a profile is kept by the browser's cookie until the second page. */
export const isKeptByCookie = ({ visits, profile }: Visitor, isNewSession: boolean) =>
  isNewSession && visits === 1 && profile === undefined;

/**
 * It counts a page navigation and stores the most certain profile so far in one write, because KV takes one a second for a
 * key.
 */
export async function recordVisit(
  ctx: Ctx,
  { sessionId, isNewSession, client, invited }: Navigation,
): Promise<Visitor> {
  const before = isNewSession ? { visits: 0, lastSeenAt: 0 } : await readVisitor(ctx, sessionId);
  const gapMs = ctx.config.VISIT_GAP_MINUTES * 60_000;
  const seen = afterNavigation(before, ctx.now().getTime(), gapMs);
  const visitor = invited
    ? { ...seen, profile: invited }
    : withMoreCertainProfile(seen, detectProfile(client));
  // A write for each page would exceed KV's limit, so between two visits the time of the last page may lag by a minute.
  const isWorthStoring =
    visitor.visits !== before.visits ||
    visitor.profile !== before.profile ||
    visitor.lastSeenAt - before.lastSeenAt > 60_000;
  const isStored = isWorthStoring && !isKeptByCookie(visitor, isNewSession);
  if (isStored) await storeVisitor(ctx, sessionId, visitor);
  return visitor;
}

function withMoreCertainProfile(visitor: Visitor, detected: Visitor["profile"]): Visitor {
  if (!detected || detected.confidence <= (visitor.profile?.confidence ?? 0)) return visitor;
  return { ...visitor, profile: detected };
}
