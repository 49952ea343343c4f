import type { Context } from "hono";
import type { AppEnv, Ctx } from "./context";
import type { NavBadge } from "./feature-set";
import { describeError } from "./log";

/** It reads the number for a signed-in person. */
export type CountBadge = (ctx: Ctx) => Promise<Omit<NavBadge, "path">>;

/** A badge that takes longer is left out, because no page has to wait for it. */
const BADGE_WITHIN_MS = 1_000;

/** It begins to read the badges beside all that the page reads itself. */
export function readBadgesAhead(c: Context<AppEnv>): void {
  c.set("badges", readBadges(c));
}

/** It returns the badges of the page. There are none for visitors, and none of a feature that does not answer. */
export function badgesOf(c: Context<AppEnv>): Promise<readonly NavBadge[]> {
  return c.get("badges") ?? readBadges(c);
}

function readBadges(c: Context<AppEnv>): Promise<readonly NavBadge[]> {
  // A bad request may end before there is a context.
  const ctx: Ctx | undefined = c.get("ctx");
  const isMember = ctx?.actor.kind === "user" && ctx.actor.person !== undefined;
  if (!ctx || !isMember) return Promise.resolve([]);
  const read = ctx.features.readBadges(ctx).catch((error: unknown) => {
    ctx.log.warn("badges_failed", { error: describeError(error) });
    return [];
  });
  return Promise.race([read, noneAfter(BADGE_WITHIN_MS, read)]);
}

function noneAfter(ms: number, read: Promise<unknown>): Promise<readonly NavBadge[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve([]), ms);
    void read.then(() => clearTimeout(timer));
  });
}
