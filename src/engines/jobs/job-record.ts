import * as z from "zod";
import { lazily } from "../../platform/lazily";
import { JobState, type JobStatus } from "./job-status";

/** What a feature hands over to have a job made. */
export type JobOrder = {
  readonly jobId: string;
  readonly kind: string;
  /** Session (later: account) that may see the job. */
  readonly ownerId: string;
  /** Whatever the steps need, as JSON text: parsed by the feature when a run claims the job. */
  readonly input: string;
  /** Whose slot the job holds; null for work that no limiter admitted. */
  readonly slot: { readonly sessionId: string; readonly addressKey: string } | null;
};

/** One job as its log keeps it. Times in Unix milliseconds. */
export const jobRecord = lazily(() =>
  z.object({
    jobId: z.string(),
    kind: z.string(),
    ownerId: z.string(),
    input: z.string(),
    slot: z.object({ sessionId: z.string(), addressKey: z.string() }).nullable(),
    status: JobState,
    progress: z.number(),
    step: z.string(),
    attempts: z.number(),
    /** Names the run that holds the job, until `leaseUntil`. */
    lease: z.string().nullable(),
    leaseUntil: z.number(),
    sends: z.number(),
    lastSentAt: z.number(),
    /** Records of before ids were texts hold a number. */
    resultId: z.coerce.string().nullable(),
    error: z.string().nullable(),
    createdAt: z.number(),
    startedAt: z.number().nullable(),
    endedAt: z.number().nullable(),
    /** Measured at opening: mean duration of this kind, and how many were waiting ahead. */
    expectedMs: z.number(),
    ahead: z.number(),
    /** Its slot is confirmed; before that, nobody has been promised anything. */
    isAccepted: z.boolean(),
    /** The end has reached the limiters and the projection. */
    isSettled: z.boolean(),
    refund: z.boolean(),
    /** Of the latest event. */
    seq: z.number(),
  }),
);
export type JobRecord = z.infer<ReturnType<typeof jobRecord>>;

/** Before anything was measured: what the built-in composer takes on a slow laptop. */
export const FIRST_ESTIMATE_MS = 2_000;

export function openedRecord(order: JobOrder, now: number): JobRecord {
  return {
    ...order,
    status: "queued",
    progress: 0,
    step: "queued",
    attempts: 0,
    lease: null,
    leaseUntil: 0,
    sends: 0,
    lastSentAt: now,
    resultId: null,
    error: null,
    createdAt: now,
    startedAt: null,
    endedAt: null,
    expectedMs: FIRST_ESTIMATE_MS,
    ahead: 0,
    isAccepted: false,
    isSettled: false,
    refund: false,
    seq: 0,
  };
}

export const hasEnded = (job: Pick<JobRecord, "status">) =>
  job.status === "completed" || job.status === "failed";

/**
 * Whole seconds left, at least 1 while the job lives. Waiting: the places ahead and one's own, each at the measured
 * mean. Running: what the mean leaves, or what the progress so far says once the mean is overrun.
 */
export function estimateSeconds(job: JobRecord, now: number): number | undefined {
  if (hasEnded(job)) return undefined;
  if (job.startedAt === null) {
    const totalMs = (job.ahead + 1) * job.expectedMs;
    return wholeSeconds(Math.max(totalMs - (now - job.createdAt), job.expectedMs));
  }
  const elapsedMs = now - job.startedAt;
  const byMeanMs = job.expectedMs - elapsedMs;
  const byProgressMs =
    job.progress > 0 ? (elapsedMs * (100 - job.progress)) / job.progress : job.expectedMs;
  return wholeSeconds(byMeanMs > 0 ? byMeanMs : byProgressMs);
}

/** What its owner may know of it. */
export function visibleOf(job: JobRecord, now: number): Omit<JobStatus, "job_id"> {
  const estimate = estimateSeconds(job, now);
  return {
    status: job.status,
    progress: job.progress,
    step: job.step,
    ...(job.resultId !== null && { result_id: job.resultId }),
    ...(job.error !== null && { error: job.error }),
    ...(estimate !== undefined && { estimated_time: estimate }),
  };
}

const wholeSeconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));
