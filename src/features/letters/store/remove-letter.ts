import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { letterError } from "../errors";
import { ownLetter, removedLetter } from "./own-letter";
import { generatedLetters } from "./tables";

/** A removed pair is out of sight at once, and gone for good when the undo time is over. */
export async function removeLetter(ctx: Ctx, id: number): Promise<void> {
  const now = ctx.now().getTime();
  const removed = await ctx.db
    .update(generatedLetters)
    .set({ deletedAt: now, updatedAt: now })
    .where(ownLetter(requireOwnerId(ctx), id))
    .returning({ id: generatedLetters.id });
  if (removed.length === 0) throw letterError("LETTER_NOT_FOUND");
}

/** Undoes a removal while the undo time lasts. */
export async function restoreLetter(ctx: Ctx, id: number): Promise<void> {
  const now = ctx.now().getTime();
  const restored = await ctx.db
    .update(generatedLetters)
    .set({ deletedAt: null, updatedAt: now })
    .where(removedLetter(ctx, requireOwnerId(ctx), id))
    .returning({ id: generatedLetters.id });
  if (restored.length === 0) throw letterError("LETTER_NOT_FOUND");
}

/** Returns the id where that letter is the owner's own, was removed, and can still be taken back. */
export async function findRemovedLetter(ctx: Ctx, id: number): Promise<number | null> {
  const [removed] = await ctx.db
    .select({ id: generatedLetters.id })
    .from(generatedLetters)
    .where(removedLetter(ctx, requireOwnerId(ctx), id));
  return removed?.id ?? null;
}
