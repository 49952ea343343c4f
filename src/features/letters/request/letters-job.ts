import * as z from "zod";
import { Language } from "../../../platform/language";
import type { JobRunner } from "../../../engines/jobs";
import { AccessReason } from "./letter-origin";
import { LetterWish, withWish } from "./wish";

/** The kind of job that makes one pair of letters. */
export const LETTERS_JOB = "letters";

export const LettersJobInput = z.preprocess(
  withCompanyName,
  z.object({
    companyName: z.string(),
    language: Language,
    wish: LetterWish,
    access: AccessReason.optional(),
    /** Where this atelier lives: its own pages are no company's. */
    ownOrigin: z.string().optional(),
  }),
);
export type LettersJobInput = z.infer<typeof LettersJobInput>;

/** A job that was queued when the name was called `company` still runs. */
function withCompanyName(stored: unknown): unknown {
  const input = withWish(stored);
  const isEarlier = typeof input === "object" && input !== null && "company" in input;
  return isEarlier ? { ...input, companyName: input.company } : input;
}

/** The writers load on first use: a request that only reads letters never pays for them. */
export const lettersRunner: JobRunner = async (ctx, run) => {
  const { runLettersJob } = await import("./run-letters-job");
  return runLettersJob(ctx, run);
};
