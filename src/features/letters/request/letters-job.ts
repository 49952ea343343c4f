import * as z from "zod";
import { Language } from "../../../platform/language";
import type { JobRunner } from "../../../engines/jobs";
import { AccessReason, LetterOptions, standardOptions } from "./letter-origin";

/** The kind of job that makes one pair of letters. */
export const LETTERS_JOB = "letters";

export const LettersJobInput = z.object({
  company: z.string(),
  language: Language,
  options: LetterOptions.default(standardOptions),
  access: AccessReason.optional(),
  jobOffer: z.string().nullable().default(null),
  /** Where this atelier lives: its own pages are no company's. */
  ownOrigin: z.string().optional(),
  /** Another number, another draft of the same letters. */
  draft: z.number().int().default(0),
});
export type LettersJobInput = z.infer<typeof LettersJobInput>;

/** The writers load on first use: a request that only reads letters never pays for them. */
export const lettersRunner: JobRunner = async (ctx, run) => {
  const { runLettersJob } = await import("./run-letters-job");
  return runLettersJob(ctx, run);
};
