import * as z from "zod";
import { CompanyFact } from "../../../engines/companies";
import type { GateReason } from "../../visits";
import {
  CitedFact,
  CompanyCandidate,
  LetterLength,
  LetterNotice,
  LetterTone,
} from "../api/schemas";

/** What was asked for beside the company and the language. */
export const LetterOptions = z.object({
  length: LetterLength,
  tone: LetterTone,
  jobTitle: z.string().nullable(),
  website: z.string().nullable(),
  pick: z.string().nullable(),
});
export type LetterOptions = z.infer<typeof LetterOptions>;

/** What was known of the company when the letters were written: all that was found, cited or not. */
export const CompanyInfo = z.object({ name: z.string(), facts: z.array(CompanyFact) });
export type CompanyInfo = z.infer<typeof CompanyInfo>;

/** What one call of a model took. */
export const CallUsage = z.object({
  model: z.string(),
  provider: z.enum(["primary", "second"]).default("primary"),
  /** Null where the endpoint did not say. */
  tokensIn: z.number().nullable(),
  tokensOut: z.number().nullable(),
  /** Where the tokens are unknown, what the call may have cost at the most. */
  costMicroUsd: z.number(),
  /** Null where the run that made the call died in it. */
  durationMs: z.number().nullable(),
});

/** One call of a model on the way to a letter. */
export const LetterCall = CallUsage.extend({
  letter: z.enum(["motivation", "anti_motivation"]),
});
export type LetterCall = z.infer<typeof LetterCall>;

/** Why a visitor was let in, as the contract's log names it. */
export const AccessReason = z.enum([
  "profile_detected",
  "visits_threshold",
]) satisfies z.ZodType<GateReason>;

/** How a pair came to be. Rows of before options existed have none: `standardOrigin` stands in. */
export const LetterOrigin = z.object({
  options: LetterOptions,
  /** Why its visitor was let in; rows of before it was kept have none. */
  access: AccessReason.optional(),
  /**
   * The visitor's own text, so that the same letters can be asked for again and an edited one is checked against it too;
   * never cached for others.
   */
  jobOffer: z.string().nullable().default(null),
  /** As they were when they were first cited, by whichever version. */
  citedFacts: z.array(CitedFact),
  notices: z.array(LetterNotice),
  candidates: z.array(CompanyCandidate),
  calls: z.array(LetterCall),
});
export type LetterOrigin = z.infer<typeof LetterOrigin>;

export const standardOptions: LetterOptions = {
  length: "standard",
  tone: "formal",
  jobTitle: null,
  website: null,
  pick: null,
};

export const standardOrigin: LetterOrigin = {
  options: standardOptions,
  jobOffer: null,
  citedFacts: [],
  notices: [],
  candidates: [],
  calls: [],
};
