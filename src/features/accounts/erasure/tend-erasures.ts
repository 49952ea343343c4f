import { and, eq, isNull, lt } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { accountErasures } from "../store/tables";
import { startErasure } from "./close-account";
import { RECEIPT_MS } from "./receipt";

const RESUMED_AT_ONCE = 50;
/** A job that is alive ends long before. */
const STALLED_MS = 24 * 3_600_000;

/** Every night it gives erasures whose job has failed a new one, and removes old receipts. It is safe to repeat. */
export async function tendErasures(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  await ctx.db.delete(accountErasures).where(lt(accountErasures.completedAt, now - RECEIPT_MS));
  const stalled = await ctx.db
    .select({ id: accountErasures.id, jobId: accountErasures.jobId })
    .from(accountErasures)
    .where(
      and(isNull(accountErasures.completedAt), lt(accountErasures.requestedAt, now - STALLED_MS)),
    )
    .limit(RESUMED_AT_ONCE);
  for (const { id, jobId: before } of stalled) {
    const jobId = crypto.randomUUID();
    const isThis = and(eq(accountErasures.id, id), eq(accountErasures.jobId, before));
    const [taken] = await ctx.db
      .update(accountErasures)
      .set({ jobId })
      .where(isThis)
      .returning({ id: accountErasures.id });
    if (taken) await startErasure(ctx, { id, jobId });
  }
  if (stalled.length > 0) ctx.log.warn("erasures_resumed", { erasures: stalled.length });
}
