import { importJWK, SignJWT } from "jose";
import type { Config } from "../../../platform/config";
import { fromBase64Url, toBase64Url } from "../../../platform/signature";

const LIFE_HOURS = 12;

export const isPushConfigured = ({ VAPID_PUBLIC_KEY }: Config) => VAPID_PUBLIC_KEY !== "";

/** It is the `Authorization` of a push (RFC 8292): who sends, to which push service, signed with the operator's key. */
export async function vapidAuthorization(
  config: Config,
  { endpoint, now }: { readonly endpoint: string; readonly now: Date },
): Promise<string> {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: d } = config;
  const point = fromBase64Url(publicKey) ?? new Uint8Array();
  const [x, y] = [toBase64Url(point.slice(1, 33)), toBase64Url(point.slice(33, 65))];
  const key = await importJWK({ kty: "EC", crv: "P-256", x, y, d }, "ES256");
  const token = await new SignJWT()
    .setProtectedHeader({ typ: "JWT", alg: "ES256" })
    .setAudience(new URL(endpoint).origin)
    .setSubject(subjectOf(config))
    .setExpirationTime(Math.floor(now.getTime() / 1_000) + LIFE_HOURS * 3_600)
    .sign(key);
  return `vapid t=${token}, k=${publicKey}`;
}

function subjectOf({ VAPID_SUBJECT, MAIL_FROM, SITE_ORIGIN }: Config): string {
  if (VAPID_SUBJECT !== "") return VAPID_SUBJECT;
  if (MAIL_FROM !== "") return `mailto:${MAIL_FROM}`;
  return SITE_ORIGIN.startsWith("https:") ? SITE_ORIGIN : "mailto:atelier@example.com";
}
