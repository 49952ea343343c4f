import type { StepName } from "../../../platform/job-kind";

/** A run of a letters job goes through these steps; the contract fixes the progress of each. */
export const lettersSteps = [
  { name: "research", progress: 15 },
  { name: "plan", progress: 20 },
  { name: "motivation", progress: 40 },
  { name: "anti_motivation", progress: 60 },
  // From here on a pair is in the owner's history: to cancel would give it away.
  { name: "save", progress: 70, isBinding: true },
  { name: "pdfs", progress: 80 },
] as const;

export type LettersStep = StepName<typeof lettersSteps>;
