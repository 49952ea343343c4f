import { inArray, lt, or, type SQL } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { purgeVersionPdfs, removeVersions } from "../versions/purge-versions";
import { generatedLetters } from "./tables";

const DAY_MS = 86_400_000;
const PURGED_AT_ONCE = 90; // D1 binds 100 parameters at most; R2 deletes 1,000 keys at a time.

const paths = {
  id: generatedLetters.id,
  pdfMotivationPath: generatedLetters.pdfMotivationPath,
  pdfAntiMotivationPath: generatedLetters.pdfAntiMotivationPath,
  pdfDualPath: generatedLetters.pdfDualPath,
};

/**
 * The night's work: letters past their 12 months or their undo time with all their versions, then PDFs past their 30
 * days. Files go before rows, so that a run cut short leaves a row that the next one finds again.
 */
export async function purgeLetters(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  const { LETTER_UNDO_HOURS, LETTER_RETENTION_MONTHS, PDF_RETENTION_DAYS } = ctx.config;
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - LETTER_RETENTION_MONTHS);
  const isExpired = or(
    lt(generatedLetters.deletedAt, now - LETTER_UNDO_HOURS * 3_600_000),
    lt(generatedLetters.createdAt, oldest.getTime()),
  );
  const letters = await purge(ctx, isExpired, async (ids) => {
    await removeVersions(ctx, ids);
    await ctx.db.delete(generatedLetters).where(inArray(generatedLetters.id, ids));
  });
  const storedBefore = now - PDF_RETENTION_DAYS * DAY_MS;
  const pdfs = await purge(ctx, lt(generatedLetters.pdfStoredAt, storedBefore), (ids) =>
    ctx.db
      .update(generatedLetters)
      .set({ pdfStoredAt: null })
      .where(inArray(generatedLetters.id, ids)),
  );
  const versionPdfs = await purgeVersionPdfs(ctx, storedBefore);
  ctx.log.info("letters_purged", { letters, pdfs: pdfs + versionPdfs });
}

/** Files, then rows, some at a time. */
async function purge(
  ctx: Ctx,
  condition: SQL | undefined,
  finish: (ids: number[]) => PromiseLike<unknown>,
): Promise<number> {
  for (let purged = 0; ;) {
    const some = await purgeSome(ctx, condition, finish);
    if (some === 0) return purged;
    purged += some;
  }
}

/** Returns how many letters there were: none once all are gone. */
export async function purgeSome(
  ctx: Ctx,
  condition: SQL | undefined,
  finish: (ids: number[]) => PromiseLike<unknown>,
): Promise<number> {
  const rows = await ctx.db
    .select(paths)
    .from(generatedLetters)
    .where(condition)
    .limit(PURGED_AT_ONCE);
  if (rows.length === 0) return 0;
  const keys = rows.flatMap((row) => [
    row.pdfMotivationPath,
    row.pdfAntiMotivationPath,
    row.pdfDualPath,
  ]);
  await ctx.env.FILES.delete(keys);
  await finish(rows.map(({ id }) => id));
  return rows.length;
}
