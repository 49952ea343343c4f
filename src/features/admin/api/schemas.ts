import * as z from "zod";
import { JobEvent, JobState } from "../../../engines/jobs";

export const InvitationId = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number),
});
export const JobId = z.object({ id: z.uuid() });
const JobIds = z.array(z.uuid()).min(1).max(100);
export const RetryJobs = z.object({ ids: JobIds });

/** These are the contract's counts and the state of the product. Money is in US dollars, of the UTC day. */
export const Dashboard = z.object({
  users_count: z.number().int(),
  products_count: z.number().int(),
  files_count: z.number().int(),
  tracks_count: z.number().int(),
  new_users_today: z.number().int(),
  active_sessions: z.number().int(),
  queue_depth: z.number().int(),
  spend_today: z.number(),
  spend_committed: z.number(),
  daily_budget: z.number(),
});
export type Dashboard = z.infer<typeof Dashboard>;

/** It is a job as an admin sees it, without its input and without the visitor who asked. */
export const AdminJob = z.object({
  id: z.uuid(),
  kind: z.string(),
  status: JobState,
  attempts: z.number().int(),
  error: z.string().nullable(),
  /** It is null for a visitor without an account. */
  user_id: z.number().int().nullable(),
  created_at: z.iso.datetime(),
  ended_at: z.iso.datetime().nullable(),
  duration_ms: z.number().int().nullable(),
});
export type AdminJob = z.infer<typeof AdminJob>;

/** The log holds what a person sees of the job: states and progress, the earliest first. */
export const AdminJobWithLog = AdminJob.extend({
  description: z.string(),
  events: z.array(JobEvent),
});
export type AdminJobWithLog = z.infer<typeof AdminJobWithLog>;

export const RetriedJobs = z.object({
  retried: z.number().int(),
  /** These have not failed, or too long ago. */
  refused: z.number().int(),
});
