import * as z from "zod";
import { Language } from "../../../platform/language";

const text = z.string().trim().min(1);
const line = text.max(300);
const paragraph = text.max(2_000);
/** It is an ISO 8601 date, as precise as known: `2021`, `2021-03` or `2021-03-15`. */
const Iso8601 = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD");

const Location = z.looseObject({
  address: line.optional(),
  postalCode: line.optional(),
  city: line.optional(),
  countryCode: z.string().length(2).optional(),
  region: line.optional(),
});

const SocialProfile = z.looseObject({
  network: line,
  username: line.optional(),
  url: z.url().optional(),
});

const Basics = z.looseObject({
  name: line,
  label: line.optional(),
  email: z.email().optional(),
  phone: line.optional(),
  url: z.url().optional(),
  summary: paragraph.optional(),
  location: Location.optional(),
  profiles: z.array(SocialProfile).max(20).default([]),
});

/** `id` is our extension: it names the entry permanently, so that its facts keep their ids when the text changes. */
const entry = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .optional(),
};
const dated = { startDate: Iso8601.optional(), endDate: Iso8601.optional() };

const Work = z.looseObject({
  ...entry,
  ...dated,
  name: line,
  position: line,
  location: line.optional(),
  url: z.url().optional(),
  summary: paragraph.optional(),
  highlights: z.array(paragraph).max(30).default([]),
});

const Education = z.looseObject({
  ...entry,
  ...dated,
  institution: line,
  area: line.optional(),
  studyType: line.optional(),
  score: line.optional(),
});

const Project = z.looseObject({
  ...entry,
  ...dated,
  name: line,
  description: paragraph.optional(),
  highlights: z.array(paragraph).max(30).default([]),
  keywords: z.array(line).max(50).default([]),
  url: z.url().optional(),
});

const Skill = z.looseObject({
  ...entry,
  name: line,
  level: line.optional(),
  keywords: z.array(line).max(50).default([]),
});

/**
 * It is a JSON Resume document (jsonresume.org, schema 1.0.0), the source of every fact about the candidate. The parts that
 * the product uses are checked, the rest is kept.
 */
export const Resume = z.looseObject({
  basics: Basics,
  work: z.array(Work).max(50).default([]),
  education: z.array(Education).max(30).default([]),
  projects: z.array(Project).max(50).default([]),
  skills: z.array(Skill).max(50).default([]),
  languages: z
    .array(z.looseObject({ language: line, fluency: line.optional() }))
    .max(30)
    .default([]),
  interests: z
    .array(z.looseObject({ name: line, keywords: z.array(line).max(50).default([]) }))
    .max(30)
    .default([]),
});
export type Resume = z.infer<typeof Resume>;

export const ProfileAnswer = z.object({
  success: z.literal(true),
  profile: z.object({ language: Language, version: z.string(), resume: Resume }),
});
