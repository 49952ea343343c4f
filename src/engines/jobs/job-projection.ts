import { and, avg, count, desc, eq, isNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { configOf } from "../../platform/config";
import { createLog } from "../../platform/log";
import { type JobRecord, workedMs } from "./job-record";
import { jobs } from "./tables";

const MEASURED_JOBS = 20;

/** It writes the job's row. An ended row is final, so that late writes change nothing. */
export async function projectJob(env: Env, job: JobRecord): Promise<void> {
  await upsert(drizzle(env.DB), job);
}

/** It writes the row and, in the same round trip, reads what the estimate needs. */
export async function listAndMeasure(
  env: Env,
  job: JobRecord,
): Promise<{ ahead: number; meanMs: number | null }> {
  const db = drizzle(env.DB);
  const latest = db
    .select({ durationMs: jobs.durationMs })
    .from(jobs)
    .where(and(eq(jobs.kind, job.kind), eq(jobs.status, "completed")))
    .orderBy(desc(jobs.endedAt))
    .limit(MEASURED_JOBS)
    .as("latest");
  const [waiting, mean] = await db.batch([
    db
      .select({ count: count() })
      .from(jobs)
      .where(and(eq(jobs.kind, job.kind), eq(jobs.status, "queued"))),
    db.select({ meanMs: avg(latest.durationMs).mapWith(Number) }).from(latest),
    upsert(db, job),
  ]);
  const ahead = waiting[0]?.count ?? 0;
  if (ahead > configOf(env).QUEUE_DEPTH_ALERT)
    createLog({ object: "job_log" }).warn("queue_depth_high", { kind: job.kind, depth: ahead });
  return { ahead, meanMs: mean[0]?.meanMs ?? null };
}

function upsert(db: ReturnType<typeof drizzle>, job: JobRecord) {
  const changing = {
    status: job.status,
    attempts: job.attempts,
    resultId: job.resultId,
    error: job.error,
    startedAt: job.startedAt,
    endedAt: job.endedAt,
    deadlineAt: job.createdAt + job.deadlineMs,
    durationMs: job.endedAt !== null && job.startedAt !== null ? workedMs(job, job.endedAt) : null,
  };
  const { jobId: id, kind, ownerId, createdAt } = job;
  return db
    .insert(jobs)
    .values({ id, kind, ownerId, createdAt, ...changing })
    .onConflictDoUpdate({ target: jobs.id, set: changing, setWhere: isNull(jobs.endedAt) });
}
