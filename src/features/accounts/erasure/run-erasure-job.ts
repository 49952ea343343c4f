import { eq } from "drizzle-orm";
import * as z from "zod";
import type { JobRunner } from "../../../platform/job-kind";
import { accountErasures } from "../store/tables";
import { erasePart } from "./erase-part";
import type { ErasureJobInput } from "./erasure-job-input";

/** A part makes some 15 calls and the log some more: a run stays below the 50 that the smallest plan allows. */
const PARTS_A_RUN = 2;

/**
 * It erases part after part. The row says which one comes next, so that a run that is killed repeats one part at most, and
 * an erasure may take any number of runs.
 */
export const runErasureJob: JobRunner<ErasureJobInput, "erase"> = async (ctx, run) => {
  const { erasureId } = run.input;
  for (let done = 0; ; done += 1) {
    const erasure = await ctx.db
      .select()
      .from(accountErasures)
      .where(eq(accountErasures.id, erasureId))
      .get();
    // A receipt that is gone was complete.
    if (!erasure || erasure.completedAt !== null) return erasureId;
    if (done === PARTS_A_RUN) return run.continueLater();
    const attempt = String(erasure.part);
    await run.step("erase", { result: z.null(), attempt }, () => erasePart(ctx, erasure));
  }
};
