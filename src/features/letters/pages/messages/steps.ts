import { type LettersStep, lettersSteps } from "../../request/letters-steps";

/** What a job says of itself before and after its kind's own steps. */
export type ShownStep = "queued" | "claimed" | LettersStep | "done";

/** In the order in which a job goes through them. */
export const stepNames: readonly ShownStep[] = [
  "queued",
  "claimed",
  ...lettersSteps.map(({ name }) => name),
  "done",
];
