import { isSignedBy, sign } from "./signature";

/** The cookie is `<id>.<issued at, seconds>.<signature of both>`; the id has 128 random bits. */
const SHAPE = /^([A-Za-z0-9_-]{22})\.(\d{1,12})\.([A-Za-z0-9_-]{43})$/;

/** A cookie of one purpose is worthless for another. */
type Key = { readonly secret: string; readonly purpose: string };

/** It is what a genuine cookie holds; `issuedAt` is in seconds. */
export type SignedId = { readonly id: string; readonly issuedAt: number };

export async function signedCookieValue({ secret, purpose }: Key, id: string, now: Date) {
  const value = `${id}.${Math.floor(now.getTime() / 1000)}`;
  return `${value}.${await sign(secret, purpose, value)}`;
}

/** It returns null for a cookie that is malformed or forged. The caller checks its age. */
export async function readSignedCookie(
  { secret, purpose }: Key,
  cookie: string,
): Promise<SignedId | null> {
  const [, id, issuedAt, signature] = SHAPE.exec(cookie) ?? [];
  if (!id || !issuedAt || !signature) return null;
  const isGenuine = await isSignedBy(secret, purpose, { value: `${id}.${issuedAt}`, signature });
  return isGenuine ? { id, issuedAt: Number(issuedAt) } : null;
}
