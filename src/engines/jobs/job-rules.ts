import type { ClaimRefusal } from "./job-answers";
import { hasEnded, isHeld, type JobRecord, type Wait, workedMs } from "./job-record";

type ClaimDecision =
  | { readonly ok: true; readonly job: JobRecord }
  | { readonly ok: false; readonly code: ClaimRefusal };

type Claiming = { readonly lease: string; readonly now: number; readonly maxAttempts: number };

/** It admits one run at a time. What a dead run did after its last done step has to be done again. */
export function decideClaim(job: JobRecord | null, claiming: Claiming): ClaimDecision {
  const { lease, now, maxAttempts } = claiming;
  if (!job?.isAccepted) return { ok: false, code: "gone" };
  if (hasEnded(job) || job.isCancelled) return { ok: false, code: "ended" };
  if (job.wait) return { ok: false, code: "waiting" };
  if (isHeld(job, now) || job.attempts >= maxAttempts) return { ok: false, code: "held" };
  return {
    ok: true,
    job: {
      ...renewed(job, now),
      lease,
      attempts: job.attempts + 1,
      startedAt: job.startedAt ?? now,
      lostMs: job.startedAt === null ? 0 : now - job.startedAt - job.doneMs,
      status: "processing",
      step: job.step === "queued" ? "claimed" : job.step,
      progress: Math.max(10, job.progress),
    },
  };
}

export const ownedBy = (job: JobRecord | null, ownerId: string | null): JobRecord | null =>
  job?.ownerId === ownerId ? job : null;

/** It returns null where another run holds the job, or it has ended. */
export const heldBy = (job: JobRecord | null, lease: string): JobRecord | null =>
  job && !hasEnded(job) && job.lease === lease ? job : null;

export const renewed = (job: JobRecord, now: number): JobRecord => ({
  ...job,
  leaseUntil: now + job.leaseMs,
});

export const released = (job: JobRecord): JobRecord => ({ ...job, lease: null, leaseUntil: 0 });

export type Reached = { readonly name: string; readonly progress: number };

/** The job has come as far as this, and its work up to here is stored. */
export const reached = (job: JobRecord, { name, progress }: Reached, now: number): JobRecord => ({
  ...job,
  step: name,
  progress: Math.max(job.progress, progress),
  doneMs: workedMs(job, now),
});

/** The job is parked: no run holds it, none is sent for, and the run that ends here has not failed. */
export const parked = (job: JobRecord, wait: Wait): JobRecord => ({
  ...released(job),
  wait,
  attempts: job.attempts - 1,
});

/** The run has come far enough to end: the next one starts at once, and no attempt counts as failed. */
export const passedOn = (job: JobRecord): JobRecord => ({
  ...released(job),
  attempts: 0,
  sends: 0,
});

/** The event has come, so that messages start anew, at once. */
export const resumed = (job: JobRecord, wait: Wait, now: number): JobRecord => ({
  ...reached(job, wait, now),
  wait: null,
  sends: 0,
});

/** The event has not come, and the next run looks for itself; it may wait for the same event again. */
export const woken = (job: JobRecord): JobRecord => ({ ...job, wait: null, sends: 0 });

/**
 * It returns null where the job cannot be cancelled any more. Its run loses the lease, so that none of its steps counts any
 * more.
 */
export const cancelled = (job: JobRecord): JobRecord | null =>
  job.isBound ? null : { ...released(job), wait: null, isCancelled: true };
