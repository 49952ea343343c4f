import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Actor, AppEnv, Ctx } from "./context";
import { configOf } from "./config";
import { defineErrors } from "./errors";
import { createMiddleware } from "hono/factory";
import { Memory } from "./memory";
import { ownerOf } from "./owner";
import { toBase64Url } from "./signature";
import { readSignedCookie, signedCookieValue, type SignedId } from "./signed-cookie";

const COOKIE = "session_id";
const PURPOSE = "session";
const LIFETIME_SECONDS = 30 * 24 * 60 * 60;

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

/** It returns null for a cookie that is absent, forged, malformed or older than 30 days. */
export async function readSession(c: Context<AppEnv>, now: Date): Promise<string | null> {
  const cookie = getCookie(c, COOKIE);
  if (cookie === undefined) return null;
  const session = await readGenuine(configOf(c.env).SIGNING_SECRET, cookie);
  if (!session) return null;
  const ageSeconds = now.getTime() / 1000 - session.issuedAt;
  return ageSeconds > LIFETIME_SECONDS || ageSeconds < -60 ? null : session.id;
}

const genuine = new Memory<string, SignedId & { readonly secret: string }>(500);

/**
 * The isolate remembers genuine cookies with the secret that signed them, because checking again is a third of the
 * middleware's cost. Their age is checked every time.
 */
async function readGenuine(secret: string, cookie: string): Promise<SignedId | null> {
  const known = genuine.get(cookie);
  if (known?.secret === secret) return known;
  const session = await readSignedCookie({ secret, purpose: PURPOSE }, cookie);
  if (session) genuine.set(cookie, { ...session, secret });
  return session;
}

export const newSessionId = () => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

/** It must be called once there is an answer, because a lazy router's answer does not keep headers set before it. */
export async function setSessionCookie(c: Context<AppEnv>, id: string, now: Date): Promise<void> {
  setCookie(c, COOKIE, await sessionCookieValue(configOf(c.env).SIGNING_SECRET, id, now), {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: LIFETIME_SECONDS,
    secure: !isLocal(new URL(c.req.url).hostname),
  });
}

const FIRST_VISIT_COOKIE = "first_visit";
const FIRST_VISIT_PURPOSE = "first-visit";

/**
 * The first page's visit lives in the browser, and the second page's is stored with it: a client without cookies would
 * otherwise write one more key for each page that it asks for.
 */
export async function setFirstVisitCookie(
  c: Context<AppEnv>,
  id: string,
  now: Date,
): Promise<void> {
  const key = { secret: configOf(c.env).SIGNING_SECRET, purpose: FIRST_VISIT_PURPOSE };
  setCookie(c, FIRST_VISIT_COOKIE, await signedCookieValue(key, id, now), {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: LIFETIME_SECONDS,
    secure: !isLocal(new URL(c.req.url).hostname),
  });
}

/** It turns the browser's cookies into the actor: a visitor with a genuine session, or nobody. */
export async function readVisitorActor(c: Context<AppEnv>, now: Date): Promise<Actor> {
  const sessionId = await readSession(c, now);
  const cookie = getCookie(c, FIRST_VISIT_COOKIE);
  if (sessionId === null || cookie === undefined) return visitorActor(sessionId);
  const key = { secret: configOf(c.env).SIGNING_SECRET, purpose: FIRST_VISIT_PURPOSE };
  const visit = await readSignedCookie(key, cookie);
  const ageSeconds = now.getTime() / 1000 - (visit?.issuedAt ?? 0);
  if (visit?.id !== sessionId || ageSeconds > LIFETIME_SECONDS) return visitorActor(sessionId);
  return { kind: "visitor", sessionId, firstVisitAt: visit.issuedAt * 1000 };
}

const RENEWED_AFTER_SECONDS = 24 * 60 * 60;

/** The session, and the letters in it, live for 30 days from the last visit, not from the first. */
export async function renewSessionCookie(c: Context<AppEnv>, now: Date): Promise<void> {
  const cookie = getCookie(c, COOKIE);
  const session = cookie && (await readGenuine(configOf(c.env).SIGNING_SECRET, cookie));
  if (!session) return;
  const ageSeconds = now.getTime() / 1000 - session.issuedAt;
  const isDue = ageSeconds > RENEWED_AFTER_SECONDS && ageSeconds <= LIFETIME_SECONDS;
  if (isDue) await setSessionCookie(c, session.id, now);
}

export const sessionCookieValue = (secret: string, id: string, now: Date): Promise<string> =>
  signedCookieValue({ secret, purpose: PURPOSE }, id, now);

/** It is the first line of every verb on owned data: the owner is a signed-in person, or else the browser's session. */
export function requireOwnerId(ctx: Ctx): string {
  const owner = ownerOf(ctx.actor);
  if (owner === null) throw sessionError("SESSION_REQUIRED");
  return owner;
}

/** It is mounted on private routers too, so that strangers never reach validation. */
export const sessionGuard = createMiddleware<AppEnv>(async function sessionGuard(c, next) {
  requireOwnerId(c.get("ctx"));
  await next();
});

export const visitorActor = (sessionId: string | null): Actor =>
  sessionId ? { kind: "visitor", sessionId } : { kind: "anonymous" };

const isLocal = (hostname: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
