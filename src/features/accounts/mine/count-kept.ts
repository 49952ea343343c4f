import type { Ctx } from "../../../platform/context";
import { ownerOf } from "../../../platform/owner";
import type { KeptCount, KeptSummary } from "../../../platform/personal-data";

/** It returns what each feature keeps of the person, as far as it is counted. */
export async function countKept(ctx: Ctx): Promise<readonly KeptCount[]> {
  const ownerId = ownerOf(ctx.actor);
  if (ownerId === null) return [];
  const personalData = await ctx.features.loadPersonalData();
  return Promise.all(personalData.flatMap((kept) => kept.count?.(ctx, ownerId) ?? []));
}

/** It returns what the browser's session has kept so far, which signing in will adopt. */
export async function countWaiting(ctx: Ctx): Promise<readonly KeptCount[]> {
  if (ctx.actor.kind !== "visitor") return [];
  return (await countKept(ctx)).filter(({ total }) => total > 0);
}

/** It returns what the features say of it on the page of the account. */
export async function summarizeKept(ctx: Ctx): Promise<readonly KeptSummary[]> {
  const ownerId = ownerOf(ctx.actor);
  if (ownerId === null) return [];
  const personalData = await ctx.features.loadPersonalData();
  return Promise.all(personalData.flatMap((kept) => kept.summarize?.(ctx, ownerId) ?? []));
}
