import type { StoredTranscript } from "../store/tables";

export const PENDING_AT_MOST_MS = 30 * 60_000;

type Settled = Pick<StoredTranscript, "status" | "code" | "jobId" | "retryCount" | "updatedAt">;

/** The contract's rule: what has been pending for more than 30 minutes has failed. */
export const isOverdue = (
  { status, updatedAt }: Pick<StoredTranscript, "status" | "updatedAt">,
  now: number,
): boolean => status === "pending" && now - updatedAt > PENDING_AT_MOST_MS;

/** It is the transcript as it stands by now, whether or not the store knows it yet. */
export function settledTranscript<T extends Settled>(row: T, now: number): T {
  if (!isOverdue(row, now)) return row;
  return {
    ...row,
    status: "failed",
    code: "timed_out",
    jobId: null,
    retryCount: row.retryCount + 1,
    updatedAt: now,
  };
}
