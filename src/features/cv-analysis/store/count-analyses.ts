import { count, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { cvAnalyses } from "./tables";

export async function countAnalyses(ctx: Ctx, ownerId: string): Promise<number> {
  const row = await ctx.db
    .select({ total: count() })
    .from(cvAnalyses)
    .where(eq(cvAnalyses.ownerId, ownerId))
    .get();
  return row?.total ?? 0;
}
