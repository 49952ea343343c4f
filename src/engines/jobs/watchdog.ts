import { hasEnded, isHeld, type JobRecord, type Wait } from "./job-record";

export type WatchdogRules = {
  readonly resendMs: number;
  readonly retentionMs: number;
  readonly maxAttempts: number;
};

export type WatchdogAction =
  /** The job was opened, but never accepted. */
  | { readonly do: "abandon" }
  | { readonly do: "forget" }
  | { readonly do: "settle" }
  | { readonly do: "fail"; readonly error: WatchdogError }
  | { readonly do: "send" }
  /** The job has waited for an event for long enough. */
  | { readonly do: "wake" }
  | { readonly do: "wait" };
type WatchdogError = "CANCELLED" | "DEADLINE_EXCEEDED" | "ATTEMPTS_EXHAUSTED";

const SETTLE_RETRY_MS = 5_000;
const ACCEPTANCE_MS = 20_000;
const LONGEST_RESEND_MS = 120_000;

/** It decides what a job's alarm has to do now. It is pure; the alarm may ring twice, early or late. */
export function decideWatch(job: JobRecord, now: number, rules: WatchdogRules): WatchdogAction {
  if (hasEnded(job)) {
    if (!job.isSettled) return { do: "settle" };
    return now >= (job.endedAt ?? 0) + rules.retentionMs ? { do: "forget" } : { do: "wait" };
  }
  if (!job.isAccepted) {
    return now >= job.createdAt + ACCEPTANCE_MS ? { do: "abandon" } : { do: "wait" };
  }
  if (job.isCancelled) return { do: "fail", error: "CANCELLED" };
  // A run whose work hangs goes on renewing its lease, and the deadline ends it too.
  if (now >= deadlineOf(job)) return { do: "fail", error: "DEADLINE_EXCEEDED" };
  if (job.wait && now >= wakeAtOf(job.wait)) return { do: "wake" };
  if (isHeld(job, now) || job.wait) return { do: "wait" };
  if (job.attempts >= rules.maxAttempts) return { do: "fail", error: "ATTEMPTS_EXHAUSTED" };
  return now >= resendAt(job, rules) ? { do: "send" } : { do: "wait" };
}

/** It is when the alarm has to ring next, always in the future. */
export function nextWatch(job: JobRecord, now: number, rules: WatchdogRules): number {
  return Math.max(nextDueAt(job, now, rules), now + 50);
}

function nextDueAt(job: JobRecord, now: number, rules: WatchdogRules): number {
  if (hasEnded(job)) {
    return job.isSettled ? (job.endedAt ?? now) + rules.retentionMs : now + SETTLE_RETRY_MS;
  }
  if (!job.isAccepted) return job.createdAt + ACCEPTANCE_MS;
  if (job.isCancelled) return now + SETTLE_RETRY_MS;
  if (job.wait) return Math.min(deadlineOf(job), wakeAtOf(job.wait));
  if (isHeld(job, now)) return Math.min(job.leaseUntil, deadlineOf(job));
  if (job.attempts >= rules.maxAttempts) return now;
  return Math.min(resendAt(job, rules), deadlineOf(job));
}

const wakeAtOf = ({ wakeAt }: Wait) => wakeAt ?? Number.POSITIVE_INFINITY;

const deadlineOf = ({ createdAt, deadlineMs }: JobRecord) => createdAt + deadlineMs;

/**
 * A silent run is replaced as soon as its lease is over; a message that no run has taken is sent again after longer and
 * longer waits.
 */
export function resendAt(job: JobRecord, { resendMs }: WatchdogRules): number {
  const isOrphaned = job.lease !== null && job.lastSentAt < job.leaseUntil;
  if (isOrphaned) return job.leaseUntil;
  return job.lastSentAt + Math.min(resendMs * 2 ** Math.max(0, job.sends - 1), LONGEST_RESEND_MS);
}
