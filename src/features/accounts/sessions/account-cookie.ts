import type { Config } from "../../../platform/config";
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
