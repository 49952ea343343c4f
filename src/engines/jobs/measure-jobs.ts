import { count, eq, gt, isNull, min, sql } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import type { JobState } from "./job-status";
import { jobs } from "./tables";

export type JobMeasures = {
  /** It counts jobs that no run has claimed yet. */
  readonly waiting: number;
  /** It is by how many seconds the most overdue job has outlived its deadline; it is 0 when the watchdog is on time. */
  readonly watchdogLagSeconds: number;
};

/** It reads an index that holds only open jobs. */
export async function measureJobs(ctx: Ctx): Promise<JobMeasures> {
  const open = await ctx.db
    .select({
      waiting: count(sql`CASE WHEN ${eq(jobs.status, "queued")} THEN 1 END`),
      firstDeadlineAt: min(jobs.deadlineAt),
    })
    .from(jobs)
    .where(isNull(jobs.endedAt))
    .get();
  const lagMs = open?.firstDeadlineAt == null ? 0 : ctx.now().getTime() - open.firstDeadlineAt;
  return {
    waiting: open?.waiting ?? 0,
    watchdogLagSeconds: Math.max(0, Math.round(lagMs / 1000)),
  };
}

export type EndedJobs = {
  readonly kind: string;
  readonly status: JobState;
  readonly count: number;
};

/** It counts the last hour's jobs by kind and end, and reads as many index rows as jobs that ended. */
export function countEndedJobs(ctx: Ctx): Promise<EndedJobs[]> {
  const since = ctx.now().getTime() - 3_600_000;
  return ctx.db
    .select({ kind: jobs.kind, status: jobs.status, count: count() })
    .from(jobs)
    .where(gt(jobs.endedAt, since))
    .groupBy(jobs.kind, jobs.status);
}
