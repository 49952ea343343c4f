import type { Ctx } from "../../../platform/context";
import { requireOwner } from "../../../platform/session";
import { removedLetter } from "./own-letter";
import { generatedLetters } from "./tables";

/** The same id, where that letter is the visitor's own, deleted, and can still be taken back. */
export async function findRemovedLetter(ctx: Ctx, id: number): Promise<number | null> {
  const [removed] = await ctx.db
    .select({ id: generatedLetters.id })
    .from(generatedLetters)
    .where(removedLetter(ctx, requireOwner(ctx), id));
  return removed?.id ?? null;
}
