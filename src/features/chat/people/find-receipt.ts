import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { pairOf } from "../objects";
import { chatSettings } from "../store/tables";
import { isKnownPerson } from "./enter-conversation";

/**
 * Finds how far the peer has read the conversation: the id of a message, or null where they do not share it. It begins at once where
 * the peer is known to exist, so that the caller has to wait for `entered` too.
 */
export async function findReceipt(
  ctx: Ctx,
  { peer, entered }: { peer: number; entered: Promise<unknown> },
): Promise<number | null> {
  const { userId } = requireUser(ctx);
  if (!isKnownPerson(peer)) await entered;
  const [settings, readUpTo] = await allInOrder([
    ctx.db
      .select({ sharesReceipts: chatSettings.sharesReceipts })
      .from(chatSettings)
      .where(eq(chatSettings.userId, peer))
      .get(),
    pairOf(ctx.env, userId, peer).lastReadBy(peer),
  ]);
  return settings?.sharesReceipts === false ? null : readUpTo;
}
