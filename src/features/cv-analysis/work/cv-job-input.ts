import * as z from "zod";
import type { JobRun } from "../../../platform/job-kind";
import type { CvStep } from "./cv-steps";

export const CvJobInput = z.object({
  analysisId: z.uuid(),
  /** It is the format by the file's bytes, for the list of jobs. */
  kind: z.string(),
  hasOffer: z.boolean(),
  /** The same bytes were read for this other analysis of the same person. */
  readFor: z.uuid().nullable(),
});
export type CvJobInput = z.infer<typeof CvJobInput>;

export type CvRun = JobRun<CvJobInput, CvStep>;
