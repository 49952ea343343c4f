import { inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { sweepFiles } from "../../../platform/sweep-files";
import { memberPhotos } from "../tables";

/** Photos that no member has are left by a request that died between file and row. It is safe to repeat. */
export const sweepPhotos = (ctx: Ctx): Promise<void> =>
  sweepFiles(ctx, { prefix: "cv-photos/", findReferenced });

async function findReferenced(ctx: Ctx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .select({ key: memberPhotos.key })
    .from(memberPhotos)
    .where(inArray(memberPhotos.key, [...keys]));
  return new Set(rows.map(({ key }) => key));
}
