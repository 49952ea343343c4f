import { createMiddleware } from "hono/factory";
import { clientOf } from "../../platform/client";
import type { AppEnv } from "../../platform/context";
import { ownerOf } from "../../platform/owner";
import { issueSession, visitorActor } from "../../platform/session";
import { recordVisit } from "./record-visit";

/** Pages only: starts a session where there is none, and counts navigations of a person, not of a prefetcher. */
export const countVisits = createMiddleware<AppEnv>(async function countVisits(c, next) {
  const { ctx } = c.var;
  // A signed-in person needs no session: visits are theirs on every device.
  const known = ownerOf(ctx.actor);
  const sessionId = known ?? (await issueSession(c, ctx.now()));
  if (!known) c.set("ctx", { ...ctx, actor: visitorActor(sessionId) });
  if (isNavigation(c.req.method, (name) => c.req.header(name))) {
    await recordVisit(c.var.ctx, { sessionId, isNewSession: !known, client: clientOf(c) });
  }
  await next();
});

/** The page that refreshes while a job runs carries `Sec-Fetch-Dest: document` too; the gap takes care of it. */
function isNavigation(method: string, header: (name: string) => string | undefined): boolean {
  const purpose = header("sec-purpose") ?? header("purpose") ?? header("x-moz") ?? "";
  const destination = header("sec-fetch-dest") ?? "document";
  return method === "GET" && !/prefetch|prerender/.test(purpose) && destination === "document";
}
