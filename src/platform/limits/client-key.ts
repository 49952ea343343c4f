import type { Ctx } from "../context";
import { Memory } from "../memory";
import { addressKeyOf } from "./address-key";

/** It holds keys and never promises of them, because a request that waits for another's work may wait for ever. */
const addressKeys = new Memory<string, string>(1_000);

/**
 * A signed-in user has one window on every network; other requests share their network's. A token that proved nothing
 * leaves no user in the actor, so it opens no window of its own.
 */
export async function clientKeyOf({ actor, config }: Ctx, address: string): Promise<string> {
  if ("userId" in actor) return `user:${String(actor.userId)}`;
  return networkKeyOf({ config }, address);
}

/** It counts everybody of a network together, signed in or not. */
export const networkKeyOf = async ({ config }: Pick<Ctx, "config">, address: string) =>
  `address:${await rememberedKeyOf(config.SIGNING_SECRET, address)}`;

/** Every request asks for the digest of an address, and an isolate sees the same few over and over. */
async function rememberedKeyOf(secret: string, address: string): Promise<string> {
  const memory = `${secret}\0${address}`;
  const known = addressKeys.get(memory);
  if (known) return known;
  const key = await addressKeyOf(secret, address);
  addressKeys.set(memory, key);
  return key;
}
