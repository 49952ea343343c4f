import * as z from "zod";
import { templateNames } from "../../../engines/cv-layout/cv-content";

const lineIds = z.array(z.string().max(200)).max(400);

export const choiceDefaults = {
  template: "modern",
  includePhoto: false,
  minScore: 50,
  maxExperiences: 6,
  maxBulletsPerExperience: 6,
} as const;

/** It is what a person decides about a CV; everything else follows from their profile and the offer. */
export const CvChoices = z.object({
  template: z.enum(templateNames),
  includePhoto: z.boolean(),
  pages: z.literal([1, 2]),
  /** Lines that are worth less are left out, unless they are pinned. */
  minScore: z.number().int().min(0).max(100),
  maxExperiences: z.number().int().min(1).max(20),
  maxBulletsPerExperience: z.number().int().min(1).max(20),
  /** These lines stand on the page whatever they are worth. */
  pinned: lineIds,
  excluded: lineIds,
});
export type CvChoices = z.infer<typeof CvChoices>;
