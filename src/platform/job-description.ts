import type { Localized } from "./language";

export type JobFacts = {
  /** The result existed already, so that no run worked for it. */
  readonly wasReady: boolean;
};

/** It says what jobs of a kind are, to people who look after them. */
export type JobDescription<Input = unknown> = {
  readonly kind: Localized;
  readonly of: (input: Input, facts: JobFacts) => Localized;
};
