import * as z from "zod";
import { Language } from "../../platform/language";
import type { JobRunner } from "../jobs";

/** The kind of job that makes one pair of letters. */
export const LETTERS_JOB = "letters";

export const LettersJobInput = z.object({ company: z.string(), language: Language });
export type LettersJobInput = z.infer<typeof LettersJobInput>;

/** The writers load on first use: a request that only reads letters never pays for them. */
export const lettersRunner: JobRunner = async (ctx, run) => {
  const { runLettersJob } = await import("./run-letters-job");
  return runLettersJob(ctx, run);
};
