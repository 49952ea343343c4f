import type { Context, Next } from "hono";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";
import { getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "./context";

const HEADER = "x-d1-bookmark";
const COOKIE = "d1_bookmark";
/** Replicas follow within seconds; after this long every one of them has caught up. */
const REMEMBERED_SECONDS = 300;
/** A value of another shape is not ours, and D1 would answer it with an error. */
const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

/**
 * Where READ_REPLICATION is on, each request has a D1 session: the bookmark of a client's last answer makes a near replica show
 * at least what that client wrote. Where it is off, every query goes to the primary through the isolate's one connection.
 */
export async function readFromReplicas(c: Context<AppEnv>, next: Next): Promise<void> {
  const ctx = c.get("ctx");
  if (!ctx.config.READ_REPLICATION) return next();
  const bookmark = [c.req.header(HEADER), getCookie(c, COOKIE)].find((each) =>
    SHAPE.test(each ?? ""),
  );
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  const session = c.env.DB.withSession(
    bookmark ?? (isRead ? "first-unconstrained" : "first-primary"),
  );
  c.set("ctx", { ...ctx, db: sessionDatabase(session) });
  await next();
  const reached = session.getBookmark();
  if (isRead || reached === null) return;
  c.header(HEADER, reached);
  setCookie(c, COOKIE, reached, {
    path: "/",
    maxAge: REMEMBERED_SECONDS,
    httpOnly: true,
    sameSite: "Lax",
    secure: new URL(c.req.url).protocol === "https:",
  });
}

/** drizzle asks a database only for `prepare` and `batch`, which a session has under the same types. */
const sessionDatabase = (session: D1DatabaseSession): DrizzleD1Database =>
  drizzle(session as unknown as D1Database);
