import * as z from "zod";
import { CandidateId } from "../../../engines/companies";

export const LetterLength = z.enum(["short", "standard", "long"]);
export type LetterLength = z.infer<typeof LetterLength>;

export const LetterTone = z.enum(["formal", "warm", "direct"]);
export type LetterTone = z.infer<typeof LetterTone>;

/** A visitor asks these of a pair beside the company and the language; an absent field was not asked for. */
export const LetterWish = z.object({
  length: LetterLength.default("standard"),
  tone: LetterTone.default("formal"),
  jobTitle: z.string().optional(),
  /** The company's own site, when its facts should come from there. */
  website: z.string().optional(),
  /** Which of several companies is meant; one that is no id is as good as none. */
  companyPick: CandidateId.optional().catch(undefined),
  /** The visitor's own text as pasted: stored with the pair, and never cached for others. */
  jobOffer: z.string().optional(),
  /** The letters tell the facts of the profile of the member who asks; absent, those of the site's owner. */
  profile: z.literal("own").optional(),
  /** Another number is another draft of the same letters. */
  draft: z.number().int().optional(),
});
export type LetterWish = z.infer<typeof LetterWish>;

/** Jobs, rows and cache entries of before kept the parts of a wish under other names, and null for what was not asked. */
const EarlierWish = z
  .object({
    options: z
      .object({
        length: LetterLength.nullish(),
        tone: LetterTone.nullish(),
        jobTitle: z.string().nullish(),
        website: z.string().nullish(),
        pick: z.string().nullish(),
      })
      .optional(),
    jobOffer: z.string().nullish(),
    draft: z.number().int().nullish(),
  })
  .transform(({ options = {}, jobOffer, draft }) => ({
    length: options.length ?? undefined,
    tone: options.tone ?? undefined,
    jobTitle: options.jobTitle ?? undefined,
    website: options.website ?? undefined,
    companyPick: options.pick ?? undefined,
    jobOffer: jobOffer ?? undefined,
    draft: draft || undefined,
  }));

/** Puts a wish of the earlier shape, whose parts stand beside the other fields, where the schema expects `wish`. */
export function withWish(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null || "wish" in stored) return stored;
  const { success, data: wish } = EarlierWish.safeParse(stored);
  return success ? { ...stored, wish } : stored;
}
