import * as z from "zod";

export const JobState = z.enum(["queued", "processing", "completed", "failed"]);
export type JobState = z.infer<typeof JobState>;

/** It is what a job's owner may see of it. `estimated_time` is in whole seconds, until it has ended. */
export const JobStatus = z.object({
  job_id: z.uuid(),
  status: JobState,
  /** It is from 0 to 100. */
  progress: z.number().int().min(0).max(100),
  /** It is the present or the last done step; names belong to the feature. */
  step: z.string(),
  /** It is the id that the feature gave to the job's result. */
  result_id: z.string().optional(),
  /** It is a safe code, never an error's own text. */
  error: z.string().optional(),
  estimated_time: z.number().int().optional(),
});
export type JobStatus = z.infer<typeof JobStatus>;

/** It is one numbered entry of a job's log; `seq` starts at 1 and has no gap. */
export const JobEvent = JobStatus.omit({ job_id: true }).extend({
  seq: z.number().int().min(1),
  /** It is Unix time in milliseconds. */
  at: z.number().int(),
});
export type JobEvent = z.infer<typeof JobEvent>;
