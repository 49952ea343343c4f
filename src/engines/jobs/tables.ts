import { isNull } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { JobState } from "./job-status";

/** A job as lists and counts need it: the projection of its log, which is the truth. Times in Unix milliseconds. */
export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    ownerId: text("owner_id").notNull(),
    status: text("status").$type<JobState>().notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** What the job has made, by the id that its feature gave it. */
    resultId: text("result_id"),
    error: text("error"),
    createdAt: integer("created_at").notNull(),
    /** Each kind has a deadline of its own. */
    deadlineAt: integer("deadline_at"),
    startedAt: integer("started_at"),
    endedAt: integer("ended_at"),
    /** From the claim to the end, without the work of runs that died; the measure behind estimates. */
    durationMs: integer("duration_ms"),
  },
  (table) => [
    // The place in the queue, its depth, and the mean of the latest durations of a kind.
    index("jobs_kind_status_ended").on(table.kind, table.status, table.endedAt, table.durationMs),
    // What belongs to a person or a session: adopting, exporting and removing it.
    index("jobs_by_owner").on(table.ownerId, table.createdAt),
    // The admins' list, and how many are waiting.
    index("jobs_by_status").on(table.status, table.createdAt),
    // How many jobs are waiting and the earliest deadline: only what has not ended is in it.
    index("jobs_open").on(table.deadlineAt, table.status).where(isNull(table.endedAt)),
    // How the jobs of the last hour ended.
    index("jobs_ended").on(table.endedAt, table.kind, table.status),
    // The daily clean-up.
    index("jobs_created").on(table.createdAt),
  ],
);
