import type { Ctx } from "../../../platform/context";
import type { SignedOut } from "../../../platform/personal-data";

/** It tells every feature to close the connections of a signed-out person; it is called after the store has changed. */
export async function announceSignOut(ctx: Ctx, signedOut: SignedOut): Promise<void> {
  const personalData = await ctx.features.loadPersonalData();
  await Promise.all(personalData.map(async (kept) => kept.signedOut?.(ctx, signedOut)));
}
