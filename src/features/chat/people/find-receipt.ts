import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { pairOf } from "../objects";
import { chatSettings } from "../tables";

/** How far somebody has read what they and the person who asks wrote: the id of a message, or null where they keep it to themselves. */
export async function findReceipt(ctx: Ctx, peer: number): Promise<number | null> {
  const { userId } = requireUser(ctx);
  const [settings, readUpTo] = await Promise.all([
    ctx.db
      .select({ sharesReceipts: chatSettings.sharesReceipts })
      .from(chatSettings)
      .where(eq(chatSettings.userId, peer))
      .get(),
    pairOf(ctx.env, userId, peer).lastReadBy(peer),
  ]);
  return settings?.sharesReceipts === false ? null : readUpTo;
}
