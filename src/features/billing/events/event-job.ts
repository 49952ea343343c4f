import { defineJob } from "../../../engines/jobs";

/** It fetches the customer of one event. The payload is never trusted, because events come late, twice and in any order. */
export const eventJob = defineJob({
  name: "billing-event",
  steps: [{ name: "fetch", progress: 90 }],
  deadlineSeconds: 600,
  expectedSeconds: 2,
  input: async () => (await import("./job-inputs")).EventJobInput,
  run: async () => (await import("./run-event-job")).runEventJob,
  description: async () => (await import("./job-descriptions")).eventDescription,
});
