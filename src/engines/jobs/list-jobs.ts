import { and, count, desc, eq, inArray, lt } from "drizzle-orm";
import * as z from "zod";
import { requireRole } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { JobState } from "./job-status";
import { jobs } from "./tables";

export const JobsPage = z.object({
  status: JobState.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** Unix milliseconds: jobs created earlier than the last one seen. */
  before: z.coerce.number().int().min(0).optional(),
});
export type JobsPage = z.infer<typeof JobsPage>;

/** A job as an admin sees it: neither what was asked for nor which visitor asked. Times in Unix milliseconds. */
export type ListedJob = {
  readonly id: string;
  readonly kind: string;
  readonly status: JobState;
  readonly attempts: number;
  readonly error: string | null;
  /** Null for a visitor without an account. */
  readonly userId: number | null;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly durationMs: number | null;
};

/** Newest first. */
export async function listJobs(
  ctx: Ctx,
  { status, limit, before }: JobsPage,
): Promise<ListedJob[]> {
  requireRole(ctx, "admin");
  const { id, kind, attempts, error, ownerId, createdAt, endedAt, durationMs } = jobs;
  const rows = await ctx.db
    .select({
      id,
      kind,
      status: jobs.status,
      attempts,
      error,
      ownerId,
      createdAt,
      endedAt,
      durationMs,
    })
    .from(jobs)
    .where(
      and(
        status && eq(jobs.status, status),
        before === undefined ? undefined : lt(createdAt, before),
      ),
    )
    .orderBy(desc(createdAt))
    .limit(limit);
  return rows.map(({ ownerId: owner, ...job }) => ({
    ...job,
    userId: owner.startsWith("user:") ? Number(owner.slice("user:".length)) : null,
  }));
}

/** Jobs that are waiting or under way. */
export async function queueDepth(ctx: Ctx): Promise<number> {
  const row = await ctx.db
    .select({ depth: count() })
    .from(jobs)
    .where(inArray(jobs.status, ["queued", "processing"]))
    .get();
  return row?.depth ?? 0;
}
