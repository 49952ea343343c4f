import type { StepName } from "../../../platform/job-kind";

/** A run goes through these steps. Once the result is saved, cancelling would give it away. */
export const cvSteps = [
  { name: "read", progress: 45 },
  { name: "check", progress: 55 },
  { name: "score", progress: 70 },
  { name: "optimise", progress: 85 },
  { name: "save", progress: 95, isBinding: true },
  { name: "notify", progress: 99 },
] as const;

export type CvStep = StepName<typeof cvSteps>;
