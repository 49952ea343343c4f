import type { Config } from "../../../platform/config";
import { readSignedCookie, signedCookieValue } from "../../../platform/signed-cookie";

const PURPOSE = "account-cookie";

export const accountCookieValue = (secret: string, sessionId: string, now: Date) =>
  signedCookieValue({ secret, purpose: PURPOSE }, sessionId, now);

/** It returns the session of a genuine cookie, and null for any other. The store decides how long the session lasts. */
export async function readAccountCookie(config: Config, cookie: string): Promise<string | null> {
  const key = { secret: config.SIGNING_SECRET, purpose: PURPOSE };
  return (await readSignedCookie(key, cookie))?.id ?? null;
}
