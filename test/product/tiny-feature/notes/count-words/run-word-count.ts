import { eq } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../../../../src/platform/context";
import type { JobRun } from "../../../../../src/platform/job-kind";
import { notes } from "../store/tables";

export const WordCountInput = z.object({ ownerId: z.string() });
export type WordCountInput = z.infer<typeof WordCountInput>;

/** The result's id is the count itself. A repeated step does no harm. */
export async function runWordCount(ctx: Ctx, run: JobRun<WordCountInput, "count">) {
  const words = await run.step("count", { result: z.number().int() }, async () => {
    const own = eq(notes.ownerId, run.input.ownerId);
    const rows = await ctx.db.select({ text: notes.text }).from(notes).where(own).limit(1_000);
    return rows.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  });
  return String(words);
}
