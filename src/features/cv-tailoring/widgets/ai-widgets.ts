import * as z from "zod";

export const widgetTypes = [
  "summary_block",
  "experience_bullet",
  "experience_header",
  "skill_item",
  "skill_group",
  "education_item",
  "project_item",
  "language_item",
  "meta_note",
] as const;

export const widgetSections = [
  "header",
  "summary",
  "experiences",
  "skills",
  "education",
  "projects",
  "languages",
  "references",
  "meta",
] as const;

export const WidgetSources = z.object({
  /** It is the id of the post or project that the widget belongs to. */
  rag_experience_id: z.string().optional(),
  /** It is the id of the achievement whose words the widget has. */
  rag_realisation_id: z.string().optional(),
  /** It is the place in the profile, such as `experiences[2].realisations[1]`. */
  rag_path: z.string().optional(),
});

export const WidgetQuality = z.object({
  has_numbers: z.boolean().optional(),
  /** It is the length of the text in UTF-16 units. */
  length: z.number().int().optional(),
  /** Every number of the text stands in the achievement that the text comes from. */
  grounded: z.boolean().optional(),
  /** `long` marks a text that is longer than a line of a CV should be, and has no sentence to end at. */
  issues: z.array(z.string()).optional(),
});

/** One atomic part of a CV, scored against an offer; the contract of CV tailoring names its fields. */
export const AiWidget = z.object({
  id: z.string().min(1).max(200),
  type: z.enum(widgetTypes),
  section: z.enum(widgetSections),
  text: z.string().min(1),
  relevance_score: z.number().int().min(0).max(100),
  sources: WidgetSources.optional(),
  quality: WidgetQuality.optional(),
  /** It tells who wrote the text and gave the score. */
  writer: z.enum(["built-in", "model"]).optional(),
});
export type AiWidget = z.infer<typeof AiWidget>;

export const AiWidgetsEnvelope = z.object({
  profil_summary: z
    .object({
      prenom: z.string().optional(),
      nom: z.string().optional(),
      titre_principal: z.string().optional(),
      localisation: z.string().optional(),
      elevator_pitch: z.string().optional(),
    })
    .optional(),
  job_context: z
    .object({
      company: z.string().optional(),
      job_title: z.string().optional(),
      match_score: z.number().optional(),
      keywords: z.array(z.string()).optional(),
    })
    .optional(),
  widgets: z.array(AiWidget).min(1),
  meta: z
    .object({
      model: z.string().optional(),
      created_at: z.string().optional(),
      locale: z.string().optional(),
      version: z.string().optional(),
    })
    .optional(),
});
export type AiWidgetsEnvelope = z.infer<typeof AiWidgetsEnvelope>;

/** It is what a client needs of an offer to score widgets further. */
export const JobOfferContext = z.object({
  title: z.string().optional(),
  company: z.string().optional(),
  location: z.string().optional(),
  keywords: z.array(z.string()),
  missing_keywords: z.array(z.string()).optional(),
  description: z.string().optional(),
});
export type JobOfferContext = z.infer<typeof JobOfferContext>;

/** It is raised when the same profile and offer give other widgets. */
export const WIDGETS_VERSION = "1";
export const BUILT_IN_MODEL = "atelier-built-in";
