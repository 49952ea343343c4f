import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";

/** It gives what the browser's session has kept to the person. It does nothing without a session, and is safe to repeat. */
export async function adoptSession(ctx: Ctx, userId: number): Promise<void> {
  const { actor } = ctx;
  const from = actor.kind === "visitor" || actor.kind === "user" ? actor.sessionId : undefined;
  if (from === undefined) return;
  const adoption = { from, to: ownerKey(userId) };
  for (const kept of await ctx.features.loadPersonalData()) await kept.adopt?.(ctx, adoption);
  ctx.log.info("session_adopted", { user_id: userId });
}
