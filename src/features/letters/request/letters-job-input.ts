import * as z from "zod";
import type { JobRun } from "../../../platform/job-kind";
import { Language } from "../../../platform/language";
import { AccessReason } from "./letter-origin";
import type { LettersStep } from "./letters-steps";
import { LetterWish, withWish } from "./wish";

/** A pair of letters is made from this input. */
export const LettersJobInput = z.preprocess(
  withCompanyName,
  z.object({
    companyName: z.string(),
    language: Language,
    wish: LetterWish,
    access: AccessReason.optional(),
    /** It is where this atelier lives: its own pages are no company's. */
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

export type LettersRun = JobRun<LettersJobInput, LettersStep>;
