import * as z from "zod";
import { CompanyFact, SourceKey } from "../../../engines/companies";
import { ModelUsage } from "../../../engines/models";
import type { GateReason } from "../../visits";
import { CitedFact, CompanyChoice, LetterNotice, OfferNeedRow } from "../api/schemas";
import { LetterWish, withWish } from "./wish";

/** This was known of the company when the letters were written: all that was found, cited or not. */
export const CompanyInfo = z.object({ name: z.string(), facts: z.array(CompanyFact) });
export type CompanyInfo = z.infer<typeof CompanyInfo>;

/** One call of a model on the way to a letter. */
export const LetterCall = ModelUsage.extend({
  letter: z.enum(["motivation", "anti_motivation"]),
});
export type LetterCall = z.infer<typeof LetterCall>;

/** Why a visitor was let in, as the contract's log names it. */
export const AccessReason = z.enum([
  "profile_detected",
  "visits_threshold",
]) satisfies z.ZodType<GateReason>;

/** How a pair came to be. A row of before origins were kept has none: it was written as a plain request is. */
export const LetterOrigin = z.preprocess(
  (stored) => withWish(stored ?? {}),
  z.object({
    wish: LetterWish,
    /** Why its visitor was let in; rows of before it was kept have none. */
    access: AccessReason.optional(),
    /** They stand as they were when they were first cited, by whichever version. */
    citedFacts: z.array(CitedFact).default([]),
    notices: z.array(LetterNotice).default([]),
    /** These sources did not answer; rows of before they were kept name none. */
    silentSources: z.array(SourceKey).default([]),
    isWaived: z.boolean().default(false),
    candidates: z.array(CompanyChoice).default([]),
    /** It is what the offer asked; a row of before offers were read has none. */
    needs: z.array(OfferNeedRow).default([]),
    calls: z.array(LetterCall).default([]),
  }),
);
export type LetterOrigin = z.infer<typeof LetterOrigin>;
