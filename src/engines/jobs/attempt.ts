import { createLog, describeError } from "../../platform/log";

/** It returns false when the work failed: a job's watchdog tries again, so that its caller need not. */
export async function attempt(what: string, work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    (error: unknown) => {
      createLog({ object: "job_log" }).error("job_log_retry", {
        what,
        error: describeError(error),
      });
      return false;
    },
  );
}
