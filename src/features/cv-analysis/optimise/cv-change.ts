import * as z from "zod";

export const changeKinds = [
  "first-person",
  "weak-opening",
  "split-bullet",
  "punctuation",
  "duplicate-skill",
  "proven-skill",
  "heading",
  "section-order",
  "post-order",
  "date-format",
  "wording",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A person takes or leaves each change by itself; the rest holds either way. */
export const CvChange = z.object({
  id: z.string(),
  kind: z.enum(changeKinds),
  /** All that it mends; the first is its kind. */
  mends: z.array(z.enum(changeKinds)),
  /** It is the path in the document, which is that of the original where nothing was hidden. */
  path: z.string(),
  /** It is empty where something is added. Lines of a list are separated by a line break. */
  before: z.string(),
  /** It is empty where something is left out. */
  after: z.string(),
  /** It is in the language that was asked. */
  reason: z.string(),
  /** These points of readability and content it brings by itself, together. */
  gain: z.number(),
});
export type CvChange = z.infer<typeof CvChange>;

/** Until the person has chosen, our own mends are taken, and what a model has worded is not. */
export const isTakenAtFirst = ({ kind }: Pick<CvChange, "kind">): boolean => kind !== "wording";

export const OptimisedCv = z.object({
  changes: z.array(CvChange),
  /** They are the overall scores of the original, of the new layout alone, and with the changes taken at first. */
  score: z.object({ before: z.number(), layout: z.number(), after: z.number() }),
  /** These lines of the original stand in no field and no section, so that the new version lacks them. */
  leftOut: z.array(z.string()),
});
export type OptimisedCv = z.infer<typeof OptimisedCv>;
