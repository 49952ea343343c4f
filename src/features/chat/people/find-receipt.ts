import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { together } from "../../../platform/together";
import { pairOf } from "../objects";
import { chatSettings } from "../store/tables";
import { isKnownPerson } from "./enter-conversation";

/**
 * How far somebody has read what they and the person who asks wrote: the id of a message, or null where they keep it to themselves.
 * Begins at once where the somebody is known, so whoever asks waits for `entered` too.
 */
export async function findReceipt(
  ctx: Ctx,
  { peer, entered }: { peer: number; entered: Promise<unknown> },
): Promise<number | null> {
  const { userId } = requireUser(ctx);
  if (!isKnownPerson(peer)) await entered;
  const [settings, readUpTo] = await together([
    ctx.db
      .select({ sharesReceipts: chatSettings.sharesReceipts })
      .from(chatSettings)
      .where(eq(chatSettings.userId, peer))
      .get(),
    pairOf(ctx.env, userId, peer).lastReadBy(peer),
  ]);
  return settings?.sharesReceipts === false ? null : readUpTo;
}
