import { desc, eq } from "drizzle-orm";
import { asJson, type PersonalData } from "../../platform/personal-data";
import type { Ctx } from "../../platform/context";
import { jobLog } from "./job-log";
import { jobs } from "./tables";

/** These jobs may still be running; a job older than a day is history. */
const ADOPTED = 100;

export const jobPersonalData: PersonalData<Ctx> = {
  /**
   * The quotas have been handed over before. A job that ended meanwhile gave its slot back under the old name, so the logs
   * do it once more under the new one.
   */
  async adopt(ctx, { from, to }) {
    const ids = await latestJobs(ctx, from);
    await Promise.all(ids.map((id) => jobLog(ctx.env, id).adopt(from, to)));
    await ctx.db.update(jobs).set({ ownerId: to }).where(eq(jobs.ownerId, from));
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
      // A removed log stops the run that worked on it, and gives its slot back.
      await Promise.all(ids.map((id) => jobLog(ctx.env, id).erase(key)));
      const [first, ...rest] = ids.map((id) => ctx.db.delete(jobs).where(eq(jobs.id, id)));
      if (first) await ctx.db.batch([first, ...rest]);
    }
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
