import { desc, eq, inArray } from "drizzle-orm";
import { asJson, type PersonalData } from "../../platform/personal-data";
import type { Ctx } from "../../platform/context";
import { jobLog } from "./job-log";
import { jobs } from "./tables";

/** These jobs may still be running; a job older than a day is history. */
const ADOPTED = 100;
/** Each of them is a call of its own. */
const REMOVED_AT_ONCE = 12;

export const jobPersonalData: PersonalData<Ctx> = {
  name: "jobs",
  removable: { jobs: { fr: "Tâches", en: "Jobs" } },

  /**
   * The quotas have been handed over before. A job that ended meanwhile gave its slot back under the old name, so the logs
   * do it once more under the new one.
   */
  async adopt(ctx, { from, to }) {
    const ids = await latestJobs(ctx, from, ADOPTED);
    await Promise.all(ids.map((id) => jobLog(ctx.env, id).adopt(from, to)));
    await ctx.db.update(jobs).set({ ownerId: to }).where(eq(jobs.ownerId, from));
    await Promise.all(ids.map((id) => jobLog(ctx.env, id).settleAgain()));
  },

  async *exportFor(ctx, { key }) {
    const rows = await ctx.db.select().from(jobs).where(eq(jobs.ownerId, key)).limit(1_000);
    yield { path: "jobs.json", body: asJson(rows) };
  },

  async removeFor(ctx, { key }) {
    const ids = await latestJobs(ctx, key, REMOVED_AT_ONCE);
    // A removed log stops the run that worked on it, and gives its slot back.
    await Promise.all(ids.map((id) => jobLog(ctx.env, id).erase(key)));
    if (ids.length > 0) await ctx.db.delete(jobs).where(inArray(jobs.id, ids));
    return { counts: { jobs: ids.length }, next: ids.length < REMOVED_AT_ONCE ? null : "more" };
  },
};

async function latestJobs(ctx: Ctx, ownerId: string, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(eq(jobs.ownerId, ownerId))
    .orderBy(desc(jobs.createdAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}
