import { Memory } from "./memory";

const encoder = new TextEncoder();
/** It holds keys and never promises of them, because a request that waits for another's work may wait for ever. */
const keys = new Memory<string, CryptoKey>(10);

/**
 * It is the HMAC-SHA256 of a value under a purpose, so that a signature made for a cookie is worthless in an invitation.
 * `purpose` must not hold a NUL, which separates the two.
 */
export async function sign(secret: string, purpose: string, value: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await keyFor(secret), payload(purpose, value));
  return toBase64Url(new Uint8Array(mac));
}

/** The comparison is WebCrypto's own, which takes constant time. */
export async function isSignedBy(
  secret: string,
  purpose: string,
  { value, signature }: { value: string; signature: string },
): Promise<boolean> {
  const mac = fromBase64Url(signature);
  // Only the canonical form is accepted: otherwise trailing bits would give one signature several spellings.
  if (!mac || mac.length !== 32 || toBase64Url(mac) !== signature) return false;
  return crypto.subtle.verify("HMAC", await keyFor(secret), mac, payload(purpose, value));
}

export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

async function keyFor(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known) return known;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, [
    "sign",
    "verify",
  ]);
  keys.set(secret, key);
  return key;
}

const payload = (purpose: string, value: string) => encoder.encode(`${purpose}\0${value}`);
