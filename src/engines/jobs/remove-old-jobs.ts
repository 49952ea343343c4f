import { lt } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { jobs } from "./tables";

const KEPT_DAYS = 30;

/** It removes only rows, because a log forgets itself by its own alarm. It is safe to repeat. */
export async function removeOldJobs(ctx: Ctx): Promise<void> {
  await ctx.db.delete(jobs).where(lt(jobs.createdAt, ctx.now().getTime() - KEPT_DAYS * 86_400_000));
}
