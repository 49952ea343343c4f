import { defineJob } from "../../../engines/jobs";

/** The kind of job that erases what a closed account has left. */
export const erasureJob = defineJob({
  name: "account_erasure",
  steps: [{ name: "erase", progress: 95, isBinding: true }],
  deadlineSeconds: 12 * 3_600,
  expectedSeconds: 5,
  input: async () => (await import("./erasure-job-input")).ErasureJobInput,
  description: async () => (await import("./erasure-description")).erasureDescription,
  run: async () => (await import("./run-erasure-job")).runErasureJob,
});
