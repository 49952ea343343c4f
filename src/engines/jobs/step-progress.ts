import type { JobStep } from "../../platform/job-kind";

/** It is what a job has reached when it is claimed. */
const CLAIMED = 10;

/** It finds the step of this name; a name that the kind does not declare is a bug that a type has missed. */
export function stepOf(steps: readonly JobStep[], name: string): JobStep {
  const step = steps.find((known) => known.name === name);
  if (!step) throw new Error(`The kind declares no step ${name}`);
  return step;
}

/** It is in whole per cent of the job, where `share` (0 to 1) of a step is done. */
export function progressWithin(steps: readonly JobStep[], name: string, share: number): number {
  const { progress } = stepOf(steps, name);
  const before = steps[steps.findIndex((step) => step.name === name) - 1]?.progress ?? CLAIMED;
  const within = Math.min(1, Math.max(0, share));
  return Math.round(before + (progress - before) * within);
}
