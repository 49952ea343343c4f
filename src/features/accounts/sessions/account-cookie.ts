import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { ACCOUNT_COOKIE } from "../../../platform/auth";
import type { Config } from "../../../platform/config";
import type { AppEnv } from "../../../platform/context";
import { isSignedBy, sign } from "../../../platform/signature";

const PURPOSE = "account-cookie";

/** `<account session>.<issued at, seconds>.<signature of both>`. */
const SHAPE = /^([A-Za-z0-9_-]{22})\.(\d{1,12})\.([A-Za-z0-9_-]{43})$/;

export async function accountCookieValue(secret: string, sessionId: string, now: Date) {
  const value = `${sessionId}.${Math.floor(now.getTime() / 1000)}`;
  return `${value}.${await sign(secret, PURPOSE, value)}`;
}

/** The session that a genuine cookie names; null for any other. How long it lasts is the session's matter. */
export async function readAccountCookie(config: Config, cookie: string): Promise<string | null> {
  const [, sessionId, issuedAt, signature] = SHAPE.exec(cookie) ?? [];
  if (!sessionId || !issuedAt || !signature) return null;
  const signed = { value: `${sessionId}.${issuedAt}`, signature };
  return (await isSignedBy(config.SIGNING_SECRET, PURPOSE, signed)) ? sessionId : null;
}

/** Lax: a link from elsewhere finds the person signed in, a form from elsewhere does not. */
const attributes = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** Browsers keep a cookie for 400 days at the most; the session in the store ends long before. */
const MAX_AGE_SECONDS = 400 * 86_400;

export async function setAccountCookie(c: Context<AppEnv>, sessionId: string): Promise<void> {
  const { config, now } = c.var.ctx;
  const value = await accountCookieValue(config.SIGNING_SECRET, sessionId, now());
  setCookie(c, ACCOUNT_COOKIE, value, { ...attributes, maxAge: MAX_AGE_SECONDS });
}

export function clearAccountCookie(c: Context<AppEnv>): void {
  deleteCookie(c, ACCOUNT_COOKIE, attributes);
}
