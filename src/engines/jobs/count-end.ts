import { createLog } from "../../platform/log";
import { writeEvent } from "../../platform/metrics";
import type { JobRecord } from "./job-record";

/** It writes one line of the log and one data point for each end of a job; the duration is what the person has waited. */
export function countEnd(env: Env, job: JobRecord): void {
  const { jobId, kind, status, error, attempts, createdAt, endedAt } = job;
  const durationMs = (endedAt ?? createdAt) - createdAt;
  const labels = [kind, status, error ?? ""];
  writeEvent(env, "job_ended", { labels, numbers: [durationMs] });
  const outcome = { kind, status, error, attempts, duration_ms: durationMs };
  createLog({ object: "job_log" }).info("job_ended", { job_id: jobId, ...outcome });
}
