import { hasEnded, isHeld, type JobRecord, workedMs } from "./job-record";
import type { JobStatus } from "./job-status";
import { resendAt, type WatchdogRules } from "./watchdog";

export type EstimateView = {
  readonly now: number;
  /** It is when the job's log was loaded: a run that has been silent since may have died with the server. */
  readonly bornAt: number;
  readonly rules: WatchdogRules;
};

/**
 * It estimates whole seconds left, at least 1 while the job lives. A waiting job counts the places ahead and its own at the
 * measured mean; a running one has the rest of the mean, or its own pace when slow; a silent one adds the time to the next run.
 */
export function estimateSeconds(job: JobRecord, view: EstimateView): number | undefined {
  if (hasEnded(job)) return undefined;
  const leftMs = job.startedAt === null ? queuedMs(job, view) : runningMs(job, view);
  return Math.max(1, Math.ceil(leftMs / 1000));
}

function queuedMs(job: JobRecord, view: EstimateView): number {
  const inTurnMs = (job.ahead + 1) * job.expectedMs - (view.now - job.createdAt);
  return Math.max(inTurnMs, silenceMs(job, view) + job.expectedMs);
}

function runningMs(job: JobRecord, view: EstimateView): number {
  const waitMs = silenceMs(job, view);
  const doneMs = waitMs > 0 ? job.doneMs : workedMs(job, view.now);
  // A job that is a little late is nearly done; one that is late by half has a pace of its own.
  const isSlow = doneMs > job.expectedMs * 1.5;
  const byMeanMs = Math.max(job.expectedMs - doneMs, job.expectedMs / 10);
  const byProgressMs = (doneMs * (100 - job.progress)) / job.progress;
  return waitMs + (isSlow ? byProgressMs : byMeanMs);
}

/** It is the time until another run is sent for, where none seems to be at work; else it is 0. */
function silenceMs(job: JobRecord, { now, bornAt, rules }: EstimateView): number {
  if (job.wait) return 0;
  if (!isHeld(job, now)) {
    return job.lastSentAt < bornAt ? Math.max(0, resendAt(job, rules) - now) : 0;
  }
  // A run gives a sign of life three times in each lease.
  const heardAt = job.leaseUntil - job.leaseMs;
  const isSilent = heardAt < bornAt || now - heardAt > job.leaseMs / 2;
  return isSilent ? job.leaseUntil - now : 0;
}

/** It is what the owner may see of a job. */
export function visibleOf(job: JobRecord, view: EstimateView): Omit<JobStatus, "job_id"> {
  const estimate = estimateSeconds(job, view);
  return {
    status: job.status,
    progress: job.progress,
    step: job.step,
    ...(job.resultId !== null && { result_id: job.resultId }),
    ...(job.error !== null && { error: job.error }),
    ...(estimate !== undefined && { estimated_time: estimate }),
  };
}
