import type { StepName } from "../../../platform/job-kind";

/** The words are stored within the step that hears them: a long recording's would not fit into the log of its job. */
export const transcriptionSteps = [{ name: "listen", progress: 95 }] as const;

export type TranscriptionStep = StepName<typeof transcriptionSteps>;
