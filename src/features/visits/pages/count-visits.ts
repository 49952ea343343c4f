import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { clientOf } from "../../../platform/client";
import type { AppEnv } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import { ownerOf } from "../../../platform/owner";
import {
  newSessionId,
  renewSessionCookie,
  setFirstVisitCookie,
  setSessionCookie,
  visitorActor,
} from "../../../platform/session";
import { watchRotation } from "../../../platform/limits";
import { invitedProfile } from "../accept-invitation";
import { isKeptByCookie, type Navigation, recordVisit } from "../record-visit";

/** Pages start a session where there is none, and count navigations of a person, not of a prefetch. */
export const countVisits = createMiddleware<AppEnv>(async function countVisits(c, next) {
  const ctx = c.get("ctx");
  // A signed-in person needs no session, because visits are theirs on every device.
  const known = ownerOf(ctx.actor);
  const sessionId = known ?? newSessionId();
  if (!known) {
    c.set("ctx", { ...ctx, actor: visitorActor(sessionId) });
    ctx.later(watchRotation(ctx, c.req.header("cf-connecting-ip") ?? ""));
  }
  const isCounted = isNavigation(c.req.method, (name) => c.req.header(name));
  // A link opens the gate even when it is prefetched, because a browser may show that answer without asking again.
  const invited = await invitedProfile(ctx, c.req.path);
  const navigation = { sessionId, isNewSession: !known, invited };
  const visitor = isCounted || invited ? await record(c, navigation) : null;
  const isInCookie = visitor !== null && isKeptByCookie(visitor, !known);
  // The page that begins the visit already counts it.
  if (isInCookie) {
    const actor = { kind: "visitor", sessionId, firstVisitAt: visitor.lastSeenAt } as const;
    c.set("ctx", { ...c.get("ctx"), actor });
  }
  await next();
  if (!known) await setSessionCookie(c, sessionId, ctx.now());
  if (isInCookie) await setFirstVisitCookie(c, sessionId, ctx.now());
  if (known && isCounted) await renewSessionCookie(c, ctx.now());
});

/**
 * A page is shown even if its visit could not be counted, and the gate stays as it was; only a link that opens the gate
 * must be stored.
 */
async function record(c: Context<AppEnv>, navigation: Omit<Navigation, "client">) {
  const ctx = c.get("ctx");
  return recordVisit(ctx, { ...navigation, client: clientOf(c) }).catch((error: unknown) => {
    if (navigation.invited) throw error;
    ctx.log.error("visit_not_counted", { error: describeError(error) });
    return null;
  });
}

/** The page that refreshes while a job runs carries `Sec-Fetch-Dest: document` too; the gap keeps it from counting. */
function isNavigation(method: string, header: (name: string) => string | undefined): boolean {
  if (method !== "GET" || (header("sec-fetch-dest") ?? "document") !== "document") return false;
  const purpose = header("sec-purpose") ?? header("purpose") ?? header("x-moz") ?? "";
  return !/prefetch|prerender/.test(purpose);
}
