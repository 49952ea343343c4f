import { defineJob } from "../../../engines/jobs";
import { quotaSlots } from "../../quotas";
import { cvQuota } from "../upload/cv-quota";
import { cvSteps } from "./cv-steps";

export const CV_DEADLINE_SECONDS = 600;

/** The kind of job that analyses one CV. */
export const cvAnalysisJob = defineJob({
  name: "cv-analysis",
  steps: cvSteps,
  deadlineSeconds: CV_DEADLINE_SECONDS,
  // A hostile file takes 4 s on a fast machine, in one go without a sign of life.
  leaseSeconds: 20,
  expectedSeconds: 2,
  slots: (client) => quotaSlots(cvQuota, client),
  input: async () => (await import("./cv-job-input")).CvJobInput,
  description: async () => (await import("./cv-description")).cvDescription,
  run: async () => (await import("./run-cv-job")).runCvJob,
});
