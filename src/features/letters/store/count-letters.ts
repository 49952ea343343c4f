import { and, count, eq, isNull } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { KeptCount } from "../../../platform/personal-data";
import { keptSentences } from "../pages/messages/kept";
import { letterFlashes } from "../pages/messages/flashes";
import { generatedLetters } from "./tables";

/** The pairs that are kept under an owner's key, deleted ones aside. */
export async function countLetters(ctx: Ctx, ownerId: string): Promise<KeptCount> {
  const row = await ctx.db
    .select({ total: count() })
    .from(generatedLetters)
    .where(and(eq(generatedLetters.ownerId, ownerId), isNull(generatedLetters.deletedAt)))
    .get();
  const total = row?.total ?? 0;
  return { total, ...keptSentences(total), adopted: letterFlashes.flash("adopted", total) };
}
