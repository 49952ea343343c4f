import * as z from "zod";

export const JobState = z.enum(["queued", "processing", "completed", "failed"]);
export type JobState = z.infer<typeof JobState>;

/** What a job's owner may know of it. `estimated_time` in whole seconds, while it has not ended. */
export const JobStatus = z.object({
  job_id: z.uuid(),
  status: JobState,
  /** 0–100. */
  progress: z.number().int().min(0).max(100),
  /** The step under way or just done; names belong to the feature. */
  step: z.string(),
  /** What the job has made, by the id that its feature gave it. */
  result_id: z.string().optional(),
  /** A safe code, never an error's own text. */
  error: z.string().optional(),
  estimated_time: z.number().int().optional(),
});
export type JobStatus = z.infer<typeof JobStatus>;

/** One numbered entry of a job's log; `seq` starts at 1 and has no gap. */
export const JobEvent = JobStatus.omit({ job_id: true }).extend({
  seq: z.number().int().min(1),
  /** Unix time in milliseconds. */
  at: z.number().int(),
});
export type JobEvent = z.infer<typeof JobEvent>;
