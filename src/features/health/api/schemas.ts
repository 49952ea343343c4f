import * as z from "zod";

/** It means that the process lives and answers. */
export const Health = z.object({
  status: z.literal("healthy"),
  app_name: z.string(),
  environment: z.string(),
  version: z.string(),
});
export type Health = z.infer<typeof Health>;

export const CheckResult = z.object({
  status: z.enum(["ok", "failed"]),
  /** It is how many milliseconds the check took. */
  duration_ms: z.number(),
  /** It is the measured value: waiting jobs, or seconds by which a job has outlived its deadline. */
  value: z.number().optional(),
  /** It is `timed_out`, `unreachable` or `above_limit`; the reason itself is in the log. */
  reason: z.enum(["timed_out", "unreachable", "above_limit"]).optional(),
});
export type CheckResult = z.infer<typeof CheckResult>;

/** It reports whether everything that the product needs is there. */
export const Readiness = z.object({
  status: z.enum(["ready", "not_ready"]),
  checks: z.object({
    database: CheckResult,
    cache: CheckResult,
    files: CheckResult,
    queue_depth: CheckResult,
    watchdog_lag: CheckResult,
  }),
});
export type Readiness = z.infer<typeof Readiness>;
