import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import type { LetterMarks, UpdateLetter } from "../api/schemas";
import { letterError } from "../errors";
import { ownLetter } from "./own-letter";
import { generatedLetters } from "./tables";

/** Says what became of a pair, or what its owner wants to remember about it; the letters stay as they are. */
export async function updateLetter(
  ctx: Ctx,
  { id, changes: { status, note } }: { readonly id: number; readonly changes: UpdateLetter },
): Promise<LetterMarks> {
  const [updated] = await ctx.db
    .update(generatedLetters)
    .set({
      updatedAt: ctx.now().getTime(),
      ...(status !== undefined && { status }),
      ...(note !== undefined && { note }),
    })
    .where(ownLetter(requireOwnerId(ctx), id))
    .returning({
      id: generatedLetters.id,
      status: generatedLetters.status,
      note: generatedLetters.note,
    });
  if (!updated) throw letterError("LETTER_NOT_FOUND");
  return updated;
}
