import { desc, eq } from "drizzle-orm";
import { asJson, type Belongings } from "../../platform/belongings";
import type { Ctx } from "../../platform/context";
import { sessionLimit } from "../../features/quotas";
import { jobLog } from "./job-logs";
import { jobs } from "./tables";

/** A session or a person has one job at a time; what is older than a day is history. */
const ADOPTED = 100;

export const jobBelongings: Belongings = {
  /**
   * The logs first, then the limiter, then the logs once more: a job that ends meanwhile gives its slot back to
   * whichever of the two limiters holds it in the end.
   */
  async adopt(ctx, { from, to }) {
    const ids = await latestJobs(ctx, from);
    await Promise.all(ids.map((id) => jobLog(ctx.env, id).adopt(from, to)));
    await ctx.db.update(jobs).set({ ownerId: to }).where(eq(jobs.ownerId, from));
    await sessionLimit(ctx.env, from).handOver(to);
    await Promise.all(ids.map((id) => jobLog(ctx.env, id).settleAgain()));
  },

  async *exportFor(ctx, { key }) {
    const rows = await ctx.db.select().from(jobs).where(eq(jobs.ownerId, key)).limit(1_000);
    yield { path: "jobs.json", body: asJson(rows) };
  },

  async removeFor(ctx, { key }) {
    for (;;) {
      const ids = await latestJobs(ctx, key);
      if (ids.length === 0) break;
      // A log that is gone stops the run that was at it, and gives its slot back.
      await Promise.all(ids.map((id) => jobLog(ctx.env, id).erase(key)));
      const [first, ...rest] = ids.map((id) => ctx.db.delete(jobs).where(eq(jobs.id, id)));
      if (first) await ctx.db.batch([first, ...rest]);
    }
    await sessionLimit(ctx.env, key).erase();
  },
};

async function latestJobs(ctx: Ctx, ownerId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(eq(jobs.ownerId, ownerId))
    .orderBy(desc(jobs.createdAt))
    .limit(ADOPTED);
  return rows.map(({ id }) => id);
}
