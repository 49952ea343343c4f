import { inArray, lt, type SQL } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { letterVersions } from "../store/tables";

/** Three keys each: R2 deletes 1,000 at a time. */
const BATCH = 300;

/** Earlier versions of pairs that go for good, files first. */
export async function removeVersions(ctx: Ctx, letterIds: number[]): Promise<void> {
  const isTheirs = inArray(letterVersions.letterId, letterIds);
  for (let after = 0; ; after += BATCH) {
    const keys = await keysOf(ctx, isTheirs, after);
    if (keys.length === 0) break;
    await ctx.env.FILES.delete(keys);
  }
  await ctx.db.delete(letterVersions).where(isTheirs);
}

/** PDFs of earlier versions; the next download renders them again. How many versions had some. */
export async function purgeVersionPdfs(ctx: Ctx, storedBefore: number): Promise<number> {
  const isOld = lt(letterVersions.pdfStoredAt, storedBefore);
  let versions = 0;
  for (;;) {
    const keys = await keysOf(ctx, isOld, versions);
    if (keys.length === 0) break;
    await ctx.env.FILES.delete(keys);
    versions += keys.length / 3;
  }
  await ctx.db.update(letterVersions).set({ pdfStoredAt: null }).where(isOld);
  return versions;
}

async function keysOf(ctx: Ctx, condition: SQL, offset: number): Promise<string[]> {
  const rows = await ctx.db
    .select({
      motivation: letterVersions.pdfMotivationPath,
      antiMotivation: letterVersions.pdfAntiMotivationPath,
      dual: letterVersions.pdfDualPath,
    })
    .from(letterVersions)
    .where(condition)
    .orderBy(letterVersions.letterId, letterVersions.version)
    .limit(BATCH)
    .offset(offset);
  return rows.flatMap(({ motivation, antiMotivation, dual }) => [motivation, antiMotivation, dual]);
}
