import { isNull } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { JobState } from "./job-status";

/**
 * A row is a job as lists and counts need it: the projection of its log, which is the truth. Times are in Unix
 * milliseconds.
 */
export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    ownerId: text("owner_id").notNull(),
    status: text("status").$type<JobState>().notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** It is the id that the feature gave to the job's result. */
    resultId: text("result_id"),
    error: text("error"),
    createdAt: integer("created_at").notNull(),
    /** Each kind has a deadline of its own. */
    deadlineAt: integer("deadline_at"),
    startedAt: integer("started_at"),
    endedAt: integer("ended_at"),
    /** It is from the claim to the end, without the work of runs that died; estimates are based on it. */
    durationMs: integer("duration_ms"),
  },
  (table) => [
    // It serves the place in the queue, its depth, and the mean of the latest durations of a kind.
    index("jobs_kind_status_ended").on(table.kind, table.status, table.endedAt, table.durationMs),
    // It serves adopting, exporting and removing what belongs to a person or a session.
    index("jobs_by_owner").on(table.ownerId, table.createdAt),
    // It serves the admins' list, and the count of waiting jobs.
    index("jobs_by_status").on(table.status, table.createdAt),
    // It serves the count of waiting jobs and the earliest deadline; only open jobs are in it.
    index("jobs_open").on(table.deadlineAt, table.status).where(isNull(table.endedAt)),
    // It serves how the jobs of the last hour ended.
    index("jobs_ended").on(table.endedAt, table.kind, table.status),
    // It serves the daily clean-up.
    index("jobs_created").on(table.createdAt),
  ],
);
