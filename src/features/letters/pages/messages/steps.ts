/** In the order in which a job goes through them. */
export const stepNames = [
  "queued",
  "claimed",
  "plan",
  "motivation",
  "anti_motivation",
  "save",
  "pdfs",
  "done",
] as const;
export type StepName = (typeof stepNames)[number];
