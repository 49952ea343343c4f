import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { chatSettings } from "../store/tables";

export type Settings = { readonly sharesReceipts: boolean };

export async function getChatSettings(ctx: Ctx): Promise<Settings> {
  const { userId } = requireUser(ctx);
  const found = await ctx.db
    .select({ sharesReceipts: chatSettings.sharesReceipts })
    .from(chatSettings)
    .where(eq(chatSettings.userId, userId))
    .get();
  return found ?? { sharesReceipts: true };
}

/** The change counts in rooms and conversations that are opened from now on. */
export async function updateChatSettings(
  ctx: Ctx,
  { sharesReceipts }: Settings,
): Promise<Settings> {
  const { userId } = requireUser(ctx);
  await ctx.db
    .insert(chatSettings)
    .values({ userId, sharesReceipts })
    .onConflictDoUpdate({ target: chatSettings.userId, set: { sharesReceipts } });
  return { sharesReceipts };
}
