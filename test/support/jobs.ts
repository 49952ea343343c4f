import type { JobOrder } from "../../src/engines/jobs";

/** An order for a job's log, of a kind that no consumer knows. */
export const aJobOrder = (changes: Partial<JobOrder> = {}): JobOrder => ({
  jobId: crypto.randomUUID(),
  kind: "test",
  ownerId: "nobody",
  input: "{}",
  slots: [],
  leaseMs: 12_000,
  deadlineMs: 900_000,
  expectedMs: 2_000,
  ...changes,
});
