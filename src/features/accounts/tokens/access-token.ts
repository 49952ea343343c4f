import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from "jose";
import * as z from "zod";
import type { Config } from "../../../platform/config";
import type { Role } from "../../../platform/roles";
import { fromBase64Url, toBase64Url } from "../../../platform/signature";
import { signingKeysOf } from "./signing-keys";

/** The API that issued a token decides how long the token may live; both APIs accept it. */
export type AccountApi = "oauth" | "community";

const ALGORITHM = "HS256";
const HEADER_TYPE = "at+jwt";
const AUDIENCE = "atelier-api";
const ISSUER = "atelier";

export type TokenSubject = {
  readonly userId: number;
  readonly username: string;
  readonly role: Role;
  readonly sessionId: string;
};

const Claims = z.object({
  sub: z.string().regex(/^[1-9]\d{0,14}$/),
  sid: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  jti: z.uuid(),
  typ: z.enum(["access+oauth", "access+community"]),
  iat: z.number().int(),
  exp: z.number().int(),
});

/** It is in whole seconds. */
export const lifetimeOf = (config: Config, api: AccountApi): number =>
  api === "oauth" ? config.ACCESS_TOKEN_EXPIRE_MINUTES * 60 : config.JWT_EXPIRY;

type Signing = { readonly subject: TokenSubject; readonly api: AccountApi; readonly now: Date };

/** `user_id`, `username` and `role` are for the client to read; only the store counts. */
export async function signAccessToken(
  config: Config,
  { subject, api, now }: Signing,
): Promise<string> {
  const { first } = await signingKeysOf(config);
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    typ: `access+${api}`,
    sid: subject.sessionId,
    user_id: subject.userId,
    username: subject.username,
    role: subject.role,
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: HEADER_TYPE, kid: first.kid })
    .setSubject(String(subject.userId))
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setJti(crypto.randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeOf(config, api))
    .sign(first.key);
}

export type AccessToken = { readonly userId: number; readonly sessionId: string };

/** It returns null for all but a living access token of ours, in its one spelling. */
export async function readAccessToken(
  config: Config,
  token: string,
  now: Date,
): Promise<AccessToken | null> {
  if (!isCanonical(token)) return null;
  const claims = Claims.safeParse(await verify(config, token, now)).data;
  if (!claims) return null;
  const api = claims.typ === "access+oauth" ? "oauth" : "community";
  // A token that lives longer than we allow was not made by us, even if the key is ours.
  if (claims.exp - claims.iat > lifetimeOf(config, api)) return null;
  if (claims.iat > now.getTime() / 1000 + 60) return null;
  return { userId: Number(claims.sub), sessionId: claims.sid };
}

async function verify(config: Config, token: string, now: Date): Promise<unknown> {
  const { all } = await signingKeysOf(config);
  try {
    const key = all.get(decodeProtectedHeader(token).kid ?? "");
    if (!key) return null;
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      typ: HEADER_TYPE,
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ["sub", "sid", "jti", "typ", "iat", "exp"],
      currentDate: now,
    });
    return payload;
  } catch (error) {
    // jose throws a JOSEError for every wrong token, and a TypeError for a header that is not JSON.
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
    throw error;
  }
}

/** It has three parts, each as base64url would write it, so that one token has one spelling. */
function isCanonical(token: string): boolean {
  const parts = token.split(".");
  return (
    parts.length === 3 &&
    parts.every((part) => {
      const bytes = part === "" ? null : fromBase64Url(part);
      return bytes !== null && toBase64Url(bytes) === part;
    })
  );
}
