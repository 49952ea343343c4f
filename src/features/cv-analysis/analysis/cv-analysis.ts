import * as z from "zod";

export const checkScales = ["readability", "content", "fit"] as const;
export type CheckScale = (typeof checkScales)[number];

export const checkCategories = ["format", "contact", "content", "dates", "skills"] as const;
export type CheckCategory = (typeof checkCategories)[number];

/** It is a place in the CV. */
export const CvSpan = z.object({
  /** It is the path of the field concerned, where it is one field. */
  path: z.string().nullable(),
  page: z.number().int().min(1),
  /** It is in points from the top left corner of the page; it is null where the whole page is meant. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().nullable(),
  quote: z.string(),
});
export type CvSpan = z.infer<typeof CvSpan>;

/** These fill the blanks of a check's texts. */
export const CheckParams = z.object({ count: z.number(), of: z.number(), text: z.string() });
export type CheckParams = z.infer<typeof CheckParams>;

export const CvCheck = z.object({
  /** It is the id of the rule; a need of the offer has `need:` and its number. */
  id: z.string(),
  scale: z.enum(checkScales),
  category: z.enum(checkCategories),
  weight: z.number(),
  earned: z.number(),
  /** These many points of its scale its mend gives, all else being as it is. */
  gain: z.number(),
  /** It says which of the rule's two sentences holds. */
  outcome: z.enum(["kept", "lost"]),
  params: CheckParams,
  spans: z.array(CvSpan),
});
export type CvCheck = z.infer<typeof CvCheck>;

export const CvNeed = z.object({
  /** It is the id of its check. */
  id: z.string(),
  quote: z.string(),
  kind: z.string(),
  level: z.enum(["must", "nice"]),
  /** No table knows the words, so that they weigh half. */
  isOpen: z.boolean(),
  isMissing: z.boolean(),
  /** It is the sentence of the CV that answers it. */
  proof: CvSpan.nullable(),
});
export type CvNeed = z.infer<typeof CvNeed>;

export const questionKinds = ["figure", "gap", "skill", "need"] as const;
export const CvQuestion = z.object({
  id: z.string(),
  kind: z.enum(questionKinds),
  path: z.string().nullable(),
  params: CheckParams,
  text: z.string(),
});
export type CvQuestion = z.infer<typeof CvQuestion>;

export const CvImprovement = z.object({
  category: z.enum(checkCategories),
  suggestion: z.string(),
  checkId: z.string(),
});
export type CvImprovement = z.infer<typeof CvImprovement>;

export const CvScores = z.object({
  readability: z.number().int().min(0).max(100),
  content: z.number().int().min(0).max(100),
  /** It is null without an offer, and where the offer asks nothing that a CV can show. */
  fit: z.number().int().min(0).max(100).nullable(),
});

export const CvAnalysis = z.object({
  /** It is the month of which the scores hold, such as `2026-11`. */
  asOf: z.string(),
  /** It is the mean of readability and content, rounded; the fit to one offer is never in it. */
  score: z.number().int().min(0).max(100),
  scores: CvScores,
  checks: z.array(CvCheck),
  strengths: z.array(z.string()),
  weaknesses: z.array(z.string()),
  missingSkills: z.array(z.string()),
  improvements: z.array(CvImprovement),
  atsCompatible: z.boolean(),
  needs: z.array(CvNeed),
  questions: z.array(CvQuestion),
});
export type CvAnalysis = z.infer<typeof CvAnalysis>;
