/** The only place that knows how a job becomes its log. */
export function jobLog(env: Env, jobId: string) {
  return env.JOB_LOGS.getByName(`job:${jobId}`);
}
