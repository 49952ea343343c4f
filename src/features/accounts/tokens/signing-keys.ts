import type { Config } from "../../../platform/config";
import { sign } from "../../../platform/signature";

export type SigningKey = { readonly kid: string; readonly key: CryptoKey };
export type SigningKeys = {
  readonly first: SigningKey;
  readonly all: ReadonlyMap<string, CryptoKey>;
};

const rings = new WeakMap<Config, SigningKeys>();

/** Each of an isolate's first requests imports the keys without waiting for another; the first key signs, all verify. */
export async function signingKeysOf(config: Config): Promise<SigningKeys> {
  const known = rings.get(config);
  if (known) return known;
  const ring = await importKeys(config);
  rings.set(config, ring);
  return ring;
}

async function importKeys(config: Config): Promise<SigningKeys> {
  const secrets =
    config.JWT_SECRETS.length > 0
      ? config.JWT_SECRETS
      : // A purpose of its own: a key of tokens verifies nothing else, and nothing else verifies a token.
        [{ kid: "derived", secret: await sign(config.SIGNING_SECRET, "access-token-key", "1") }];
  const keys = await Promise.all(
    secrets.map(async ({ kid, secret }) => ({ kid, key: await importKey(secret) })),
  );
  const [first] = keys;
  if (!first) throw new Error("There is no key to sign access tokens with");
  return { first, all: new Map(keys.map(({ kid, key }) => [kid, key])) };
}

const importKey = (secret: string) =>
  crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign", "verify"],
  );
