import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Actor, AppEnv, Ctx } from "./context";
import { configOf } from "./config";
import { defineErrors } from "./errors";
import { createMiddleware } from "hono/factory";
import { ownerOf } from "./owner";
import { isSignedBy, sign, toBase64Url } from "./signature";

const COOKIE = "session_id";
const PURPOSE = "session";
const LIFETIME_SECONDS = 30 * 24 * 60 * 60;

/** The cookie is `<id>.<issued at, seconds>.<signature of both>`; the id has 128 random bits. */
const SHAPE = /^([A-Za-z0-9_-]{22})\.(\d{1,12})\.([A-Za-z0-9_-]{43})$/;

export const sessionError = defineErrors({
  SESSION_REQUIRED: {
    status: 401,
    title: { fr: "Session requise", en: "Session required" },
    advice: () => ({
      fr: "Ouvrez d’abord une page de l’atelier : elle pose le cookie de session.",
      en: "Open a page of the atelier first: it sets the session cookie.",
    }),
  },
});

/** Null for a cookie that is absent, forged, malformed or older than 30 days. */
export async function readSession(c: Context<AppEnv>, now: Date): Promise<string | null> {
  const cookie = getCookie(c, COOKIE);
  if (cookie === undefined) return null;
  const session = await readGenuine(configOf(c.env).SIGNING_SECRET, cookie);
  if (!session) return null;
  const ageSeconds = now.getTime() / 1000 - session.issuedAt;
  return ageSeconds > LIFETIME_SECONDS || ageSeconds < -60 ? null : session.id;
}

type Session = { readonly id: string; readonly issuedAt: number };

const REMEMBERED = 500;
const genuine = new Map<string, Session & { readonly secret: string }>();

/**
 * Cookies that were found genuine are remembered by the isolate, with the secret they were signed with: checking again
 * is a third of what the middleware costs. Their age is checked every time.
 */
async function readGenuine(secret: string, cookie: string): Promise<Session | null> {
  const known = genuine.get(cookie);
  if (known?.secret === secret) return known;
  const [, id, issuedAt, signature] = SHAPE.exec(cookie) ?? [];
  if (!id || !issuedAt || !signature) return null;
  const isOurs = await isSignedBy(secret, PURPOSE, { value: `${id}.${issuedAt}`, signature });
  if (!isOurs) return null;
  const session = { id, issuedAt: Number(issuedAt), secret };
  if (genuine.size >= REMEMBERED) genuine.clear();
  genuine.set(cookie, session);
  return session;
}

export const newSessionId = () => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

/** To be called once there is an answer: that of a lazy router takes no headers over from before it. */
export async function setSessionCookie(c: Context<AppEnv>, id: string, now: Date): Promise<void> {
  setCookie(c, COOKIE, await sessionCookieValue(configOf(c.env).SIGNING_SECRET, id, now), {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: LIFETIME_SECONDS,
    secure: !isLocal(new URL(c.req.url).hostname),
  });
}

const RENEWED_AFTER_SECONDS = 24 * 60 * 60;

/** Whoever comes back keeps the session, and the letters in it: 30 days count from the last visit, not from the first. */
export async function renewSessionCookie(c: Context<AppEnv>, now: Date): Promise<void> {
  const cookie = getCookie(c, COOKIE);
  const session = cookie && (await readGenuine(configOf(c.env).SIGNING_SECRET, cookie));
  if (!session) return;
  const ageSeconds = now.getTime() / 1000 - session.issuedAt;
  const isDue = ageSeconds > RENEWED_AFTER_SECONDS && ageSeconds <= LIFETIME_SECONDS;
  if (isDue) await setSessionCookie(c, session.id, now);
}

export async function sessionCookieValue(secret: string, id: string, now: Date): Promise<string> {
  const value = `${id}.${Math.floor(now.getTime() / 1000)}`;
  return `${value}.${await sign(secret, PURPOSE, value)}`;
}

/** The first line of every verb on somebody's things: their owner is a signed-in person, or else the browser's session. */
export function requireOwner(ctx: Ctx): string {
  const owner = ownerOf(ctx.actor);
  if (owner === null) throw sessionError("SESSION_REQUIRED");
  return owner;
}

/** Mounted on private routers too, so that strangers never reach validation. */
export const sessionGuard = createMiddleware<AppEnv>(async function sessionGuard(c, next) {
  requireOwner(c.get("ctx"));
  await next();
});

export const visitorActor = (sessionId: string | null): Actor =>
  sessionId ? { kind: "visitor", sessionId } : { kind: "anonymous" };

const isLocal = (hostname: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
