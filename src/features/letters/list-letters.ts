import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { requireSession } from "../../platform/session";
import type { HistoryPage, LetterHistory } from "./schemas";
import { generatedLetters } from "./tables";

/** One page of the visitor's own letters, newest first, with their total: one round trip, read from one index. */
export async function listLetters(
  ctx: Ctx,
  { page, per_page }: HistoryPage,
): Promise<LetterHistory> {
  const own = and(
    eq(generatedLetters.visitorId, requireSession(ctx)),
    isNull(generatedLetters.deletedAt),
  );
  const [rows, totals] = await ctx.db.batch([
    ctx.db
      .select({
        id: generatedLetters.id,
        companyName: generatedLetters.companyName,
        createdAt: generatedLetters.createdAt,
      })
      .from(generatedLetters)
      .where(own)
      .orderBy(desc(generatedLetters.id))
      .limit(per_page)
      .offset((page - 1) * per_page),
    ctx.db.select({ total: count() }).from(generatedLetters).where(own),
  ]);
  const letters = rows.map(({ id, companyName, createdAt }) => ({
    id,
    company_name: companyName,
    created_at: new Date(createdAt).toISOString(),
  }));
  return { letters, total: totals[0]?.total ?? 0, page, per_page };
}
