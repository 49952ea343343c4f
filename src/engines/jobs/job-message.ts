import * as z from "zod";

/**
 * It is the one queue message of a job: it is sent when the job's log opens, and again whenever its watchdog asks for a
 * run.
 */
export const JobOpened = z.object({ type: z.literal("job.opened"), jobId: z.uuid() });
export type JobOpened = z.infer<typeof JobOpened>;

export function sendJobOpened(env: Env, jobId: string) {
  return env.JOBS.send({ type: "job.opened", jobId } satisfies JobOpened);
}
