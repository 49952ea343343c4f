import { sign, toBase64Url } from "../../../platform/signature";

/** It has 256 random bits. */
export const newRefreshToken = () => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

export const isRefreshToken = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

/** The store keeps this hash. Plain SHA-256 is enough, because 256 random bits cannot be guessed. */
export async function hashRefreshToken(token: string): Promise<string> {
  const bytes = new TextEncoder().encode(token);
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/**
 * It is the one token that a token can be exchanged for. It is derived under our secret, so that a client that asks twice
 * within the grace gets the same one, although it is stored nowhere.
 */
export const successorOf = (secret: string, token: string) => sign(secret, "refresh-token", token);
