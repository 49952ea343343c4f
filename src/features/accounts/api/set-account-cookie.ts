import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { ACCOUNT_COOKIE } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { accountCookieValue } from "../sessions/account-cookie";

/** `Lax` keeps the person signed in on a link from another site, and not on a form from another site. */
const attributes = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** Browsers keep a cookie for at most 400 days; the session in the store ends long before. */
const MAX_AGE_SECONDS = 400 * 86_400;

export async function setAccountCookie(c: Context<AppEnv>, sessionId: string): Promise<void> {
  const { config, now } = c.var.ctx;
  const value = await accountCookieValue(config.SIGNING_SECRET, sessionId, now());
  setCookie(c, ACCOUNT_COOKIE, value, { ...attributes, maxAge: MAX_AGE_SECONDS });
}

export function clearAccountCookie(c: Context<AppEnv>): void {
  deleteCookie(c, ACCOUNT_COOKIE, attributes);
}
