import * as z from "zod";
import { Language } from "../../../platform/language";
import { CandidateId } from "../../../engines/companies";
import { LetterLength, LetterTone } from "../request/wish";
import { CompanyName } from "./schemas";

/** An empty field of a form is an absent one. */
const absentIfBlank = (value: unknown) =>
  typeof value === "string" && value.trim() === "" ? undefined : value;

export const GenerateLetters = z.object({
  company_name: CompanyName,
  /** The language of the letters; absent, it is that of the request. */
  language: z.preprocess(absentIfBlank, Language.optional()),
  /** The company's own site, when its facts should come from there. */
  website: z.preprocess(
    absentIfBlank,
    z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  ),
  job_title: z.preprocess(absentIfBlank, z.string().trim().min(2).max(200).optional()),
  /** Text of an offer, as pasted: material to answer, never instructions. */
  job_offer: z.preprocess(absentIfBlank, z.string().trim().max(20_000).optional()),
  /** `own`: from the profile of the member who asks; absent, from that of the site's owner. */
  profile: z.preprocess(absentIfBlank, z.literal("own").optional()),
  length: z.preprocess(absentIfBlank, LetterLength.default("standard")),
  tone: z.preprocess(absentIfBlank, LetterTone.default("formal")),
  /** Id of one of `company_candidates` of an earlier pair: which of several companies is meant. */
  company_pick: z.preprocess(absentIfBlank, CandidateId.optional()),
  /** Another draft instead of the one that was written lately; the earlier one stays. */
  again: z.preprocess(
    (value) => (value === "1" || value === "on" ? true : absentIfBlank(value)),
    z.boolean().default(false),
  ),
});
export type GenerateLetters = z.infer<typeof GenerateLetters>;
