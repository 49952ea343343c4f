import { and, count, desc, eq, inArray, lt } from "drizzle-orm";
import * as z from "zod";
import { requireRole } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { SYSTEM_OWNER } from "../../platform/owner";
import { JobState } from "./job-status";
import { jobs } from "./tables";

export const JobsQuery = z.object({
  status: JobState.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** It is in Unix milliseconds: the list goes on with jobs created before the last one seen. */
  before: z.coerce.number().int().min(0).optional(),
});
export type JobsQuery = z.infer<typeof JobsQuery>;

/** It is a job as an admin sees it, without its input and without the visitor who asked. Times are in Unix milliseconds. */
export type ListedJob = {
  readonly id: string;
  readonly kind: string;
  readonly status: JobState;
  readonly attempts: number;
  readonly error: string | null;
  /** It is null for a visitor without an account, and for the product itself. */
  readonly userId: number | null;
  /** The product began it by itself. */
  readonly isOwn: boolean;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly durationMs: number | null;
};

/** The newest job comes first. */
export async function listJobs(
  ctx: Ctx,
  { status, limit, before }: JobsQuery,
): Promise<ListedJob[]> {
  requireRole(ctx, "admin");
  const rows = await ctx.db
    .select(listedColumns)
    .from(jobs)
    .where(
      and(
        status && eq(jobs.status, status),
        before === undefined ? undefined : lt(jobs.createdAt, before),
      ),
    )
    .orderBy(desc(jobs.createdAt))
    .limit(limit);
  return rows.map(toListed);
}

/** It returns null where there is no such job. */
export async function findListedJob(ctx: Ctx, id: string): Promise<ListedJob | null> {
  requireRole(ctx, "admin");
  const row = await ctx.db.select(listedColumns).from(jobs).where(eq(jobs.id, id)).get();
  return row ? toListed(row) : null;
}

const { id, kind, status, attempts, error, ownerId, createdAt, endedAt, durationMs } = jobs;
const listedColumns = {
  id,
  kind,
  status,
  attempts,
  error,
  ownerId,
  createdAt,
  endedAt,
  durationMs,
};

type ListedRow = Omit<ListedJob, "userId" | "isOwn"> & { readonly ownerId: string };

const toListed = ({ ownerId: owner, ...job }: ListedRow): ListedJob => ({
  ...job,
  isOwn: owner === SYSTEM_OWNER,
  userId: owner.startsWith("user:") ? Number(owner.slice("user:".length)) : null,
});

/** It counts jobs that are waiting or running. */
export async function queueDepth(ctx: Ctx): Promise<number> {
  const row = await ctx.db
    .select({ depth: count() })
    .from(jobs)
    .where(inArray(jobs.status, ["queued", "processing"]))
    .get();
  return row?.depth ?? 0;
}
