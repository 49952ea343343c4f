import { createMiddleware } from "hono/factory";
import { clientOf } from "../../platform/client";
import type { AppEnv } from "../../platform/context";
import { ownerOf } from "../../platform/owner";
import { newSessionId, setSessionCookie, visitorActor } from "../../platform/session";
import { watchRotation } from "../limits";
import { recordVisit } from "./record-visit";

/** Pages only: starts a session where there is none, and counts navigations of a person, not of a prefetcher. */
export const countVisits = createMiddleware<AppEnv>(async function countVisits(c, next) {
  const ctx = c.get("ctx");
  // A signed-in person needs no session: visits are theirs on every device.
  const known = ownerOf(ctx.actor);
  const sessionId = known ?? newSessionId();
  if (!known) {
    c.set("ctx", { ...ctx, actor: visitorActor(sessionId) });
    ctx.later(watchRotation(ctx, c.req.header("cf-connecting-ip") ?? ""));
  }
  if (isNavigation(c.req.method, (name) => c.req.header(name))) {
    await recordVisit(c.get("ctx"), { sessionId, isNewSession: !known, client: clientOf(c) });
  }
  await next();
  if (!known) await setSessionCookie(c, sessionId, ctx.now());
});

/** The page that refreshes while a job runs carries `Sec-Fetch-Dest: document` too; the gap takes care of it. */
function isNavigation(method: string, header: (name: string) => string | undefined): boolean {
  if (method !== "GET" || (header("sec-fetch-dest") ?? "document") !== "document") return false;
  const purpose = header("sec-purpose") ?? header("purpose") ?? header("x-moz") ?? "";
  return !/prefetch|prerender/.test(purpose);
}
