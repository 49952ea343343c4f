import { and, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { cvError } from "../errors";
import { cvAnalyses, type StoredAnalysis } from "../store/tables";

/** Another person's analysis looks the same as none: the owner stands in the statement. */
export const ownAnalysis = (ctx: Ctx, id: string) =>
  and(eq(cvAnalyses.id, id), eq(cvAnalyses.ownerId, ownerKey(requireUser(ctx).userId)));

export async function requireAnalysis(ctx: Ctx, id: string): Promise<StoredAnalysis> {
  const row = await ctx.db.select().from(cvAnalyses).where(ownAnalysis(ctx, id)).get();
  if (!row) throw cvError("ANALYSIS_NOT_FOUND");
  return row;
}
