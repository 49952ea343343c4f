import type { Ctx } from "../context";
import { Memory } from "../memory";
import { addressKeyOf } from "./address-key";

/** Keys themselves, never the promise of one: a request that waits for the work of another may wait for ever. */
const addressKeys = new Memory<string, string>(1_000);

/**
 * Whose window counts: a signed-in user's own, wherever they come from; else the network's. A token that proved nothing
 * has left no user in the actor, so it opens no window of its own.
 */
export async function clientKeyOf({ actor, config }: Ctx, address: string): Promise<string> {
  if ("userId" in actor) return `user:${String(actor.userId)}`;
  return `address:${await rememberedKeyOf(config.SIGNING_SECRET, address)}`;
}

/** The digest of an address is asked for at every request; an isolate sees the same few over and over. */
async function rememberedKeyOf(secret: string, address: string): Promise<string> {
  const memory = `${secret}\0${address}`;
  const known = addressKeys.get(memory);
  if (known) return known;
  const key = await addressKeyOf(secret, address);
  addressKeys.set(memory, key);
  return key;
}
