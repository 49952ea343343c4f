import type { Ctx } from "../../../platform/context";
import type { SignedOut } from "../../../platform/personal-data";

/** Tells every feature what may no longer be open in a person's name; called once the store says so. */
export async function announceSignOut(ctx: Ctx, signedOut: SignedOut): Promise<void> {
  const personalData = await ctx.features.loadPersonalData();
  await Promise.all(personalData.map(async (kept) => kept.signedOut?.(ctx, signedOut)));
}
