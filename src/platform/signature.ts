import { Memory } from "./memory";

const encoder = new TextEncoder();
/** Keys themselves, never the promise of one: a request that waits for the work of another may wait for ever. */
const keys = new Memory<string, CryptoKey>(10);

/**
 * HMAC-SHA256 of a value under a purpose. The purpose is part of what is signed, so that a signature made for a
 * cookie is worthless in an invitation. `purpose` must not hold a NUL, which separates the two.
 */
export async function sign(secret: string, purpose: string, value: string): Promise<string> {
  const mac = await crypto.subtle.sign("HMAC", await keyFor(secret), payload(purpose, value));
  return toBase64Url(new Uint8Array(mac));
}

/** Constant time: the comparison is WebCrypto's own. */
export async function isSignedBy(
  secret: string,
  purpose: string,
  { value, signature }: { value: string; signature: string },
): Promise<boolean> {
  const mac = fromBase64Url(signature);
  // A canonical form only: without this, trailing bits would give one signature several spellings.
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
