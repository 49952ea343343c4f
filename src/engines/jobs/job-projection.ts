import { and, avg, count, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { configOf } from "../../platform/config";
import { createLog } from "../../platform/log";
import { attempt } from "./attempt";
import { type JobRecord, workedMs } from "./job-record";
import { jobs } from "./tables";

const MEASURED_JOBS = 20;

/** It writes a log's row, and knows what of it is still on its way to the database. */
export class JobRow {
  #written: Promise<unknown> = Promise.resolve();

  constructor(private readonly env: Env) {}

  /**
   * An ended row is final until a retry begins the job anew, so that late writes change nothing. It resolves to false when the
   * write failed.
   */
  project(job: JobRecord): Promise<boolean> {
    return this.#keep(upsert(drizzle(this.env.DB), job));
  }

  /** It writes the row and, in the same round trip, reads what the estimate needs. */
  async listAndMeasure(job: JobRecord, take: (measured: Measured) => void): Promise<void> {
    await this.#keep(listAndMeasure(this.env, job).then(take));
  }

  /** It resolves when every write so far has arrived or failed. */
  async isWritten(): Promise<void> {
    await this.#written;
  }

  #keep(writing: Promise<unknown>): Promise<boolean> {
    const written = attempt("projection", writing);
    this.#written = Promise.all([this.#written, written]);
    return written;
  }
}

type Measured = { readonly ahead: number; readonly meanMs: number | null };

/** It is exported for those who count rows and measure. */
export async function listAndMeasure(env: Env, job: JobRecord): Promise<Measured> {
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
  const { jobId: id, kind, ownerId, createdAt } = job;
  const changing = {
    createdAt,
    status: job.status,
    attempts: job.attempts,
    resultId: job.resultId,
    error: job.error,
    startedAt: job.startedAt,
    endedAt: job.endedAt,
    deadlineAt: job.createdAt + job.deadlineMs,
    durationMs: job.endedAt !== null && job.startedAt !== null ? workedMs(job, job.endedAt) : null,
  };
  const isNewer = lt(jobs.createdAt, createdAt);
  const isSame = and(eq(jobs.createdAt, createdAt), isNull(jobs.endedAt));
  return db
    .insert(jobs)
    .values({ id, kind, ownerId, ...changing })
    .onConflictDoUpdate({ target: jobs.id, set: changing, setWhere: sql`${or(isNewer, isSame)}` });
}
