import { defineJob } from "../../../engines/jobs";

/** The kind of job that has a file looked at by the virus scanner. */
export const scanJob = defineJob({
  name: "file_scan",
  steps: [{ name: "scan", progress: 95 }],
  deadlineSeconds: 3_600,
  expectedSeconds: 5,
  input: async () => (await import("./scan-job-input")).ScanJobInput,
  description: async () => (await import("./scan-description")).scanDescription,
  run: async () => (await import("./run-scan-job")).runScanJob,
});
