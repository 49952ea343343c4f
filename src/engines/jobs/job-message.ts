import * as z from "zod";

/** The one queue message of a job: first sent when its log opens, again whenever its watchdog asks for a run. */
export const JobOpened = z.object({ type: z.literal("job.opened"), jobId: z.uuid() });
export type JobOpened = z.infer<typeof JobOpened>;

export function sendJobOpened(env: Env, jobId: string) {
  return env.JOBS.send({ type: "job.opened", jobId } satisfies JobOpened);
}
