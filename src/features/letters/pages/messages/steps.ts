import { type LettersStep, lettersSteps } from "../../request/letters-steps";

/** The page shows these steps: a job's own, and the ones before and after them. */
export type ShownStep = "queued" | "claimed" | LettersStep | "done";

/** In the order in which a job goes through them. */
export const stepNames: readonly ShownStep[] = [
  "queued",
  "claimed",
  ...lettersSteps.map(({ name }) => name),
  "done",
];
