import type { StepName } from "../../../platform/job-kind";

/**
 * A video has the step `listen` alone. Words are stored within the step that hears them: a long recording's would not fit into
 * the log of its job.
 */
export const transcriptionSteps = [
  { name: "fetch", progress: 10 },
  { name: "inspect", progress: 12 },
  { name: "plan", progress: 16 },
  // Of each part of a recording: it is cut, and its price is reserved.
  { name: "reserve", progress: 18 },
  // An engine has refused a part, which goes to the next one.
  { name: "settle", progress: 20 },
  { name: "listen", progress: 90 },
  // An engine that takes recordings whole reports by a callback, or is asked from time to time.
  { name: "wait", progress: 92 },
  { name: "poll", progress: 93 },
  { name: "keep", progress: 95 },
] as const;

export type TranscriptionStep = StepName<typeof transcriptionSteps>;
