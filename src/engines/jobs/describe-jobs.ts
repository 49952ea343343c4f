import * as z from "zod";
import { requireRole } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import type { Localized } from "../../platform/language";
import type { JobHistory } from "./job-answers";
import { jobLog } from "./job-log";
import { JobEvent } from "./job-status";
import { findListedJob, type ListedJob } from "./list-jobs";
import { jobError } from "./retry-job";

export type DescribedJob = ListedJob & { readonly description: Localized };

/** It says of each job what it is, from its log; all logs are asked at once. */
export async function describeJobs(ctx: Ctx, jobs: readonly ListedJob[]): Promise<DescribedJob[]> {
  requireRole(ctx, "admin");
  return Promise.all(
    jobs.map(async (job) => describe(ctx, job, await jobLog(ctx.env, job.id).history())),
  );
}

export type JobWithEvents = DescribedJob & { readonly events: readonly JobEvent[] };

/** It returns one job with its log, the earliest event first. */
export async function getJob(ctx: Ctx, id: string): Promise<JobWithEvents> {
  requireRole(ctx, "admin");
  const [job, history] = await Promise.all([findListedJob(ctx, id), jobLog(ctx.env, id).history()]);
  if (!job) throw jobError("JOB_UNKNOWN");
  const events = (history?.events ?? []).map((text) => JobEvent.parse(JSON.parse(text)));
  return { ...(await describe(ctx, job, history)), events };
}

async function describe(
  ctx: Ctx,
  job: ListedJob,
  history: JobHistory | null,
): Promise<DescribedJob> {
  const found = await ctx.features.findJobDescription(job.kind);
  if (!found) return { ...job, description: { fr: job.kind, en: job.kind } };
  // A log is forgotten before its row is.
  if (!history) return { ...job, description: found.kind };
  const wasReady = job.status === "completed" && job.attempts === 0;
  const input = z.unknown().parse(JSON.parse(history.input));
  return { ...job, description: found.of(input, { wasReady }) };
}
