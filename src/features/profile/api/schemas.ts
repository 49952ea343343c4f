import * as z from "zod";
import { Language } from "../../../platform/language";
import { profileParts } from "../mine/profile-parts";

/** Lists and texts of a resume may be this long; JSON Resume itself sets no bounds. */
export const RESUME_LIMITS = {
  lineCharacters: 1_000,
  paragraphCharacters: 10_000,
  entries: 200,
} as const;

const text = z.string().trim().min(1);
const line = text.max(RESUME_LIMITS.lineCharacters);
const paragraph = text.max(RESUME_LIMITS.paragraphCharacters);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(RESUME_LIMITS.entries);
const lines = listOf(line).default([]);
const paragraphs = listOf(paragraph).default([]);

/** It is an ISO 8601 date, as precise as known: `2021`, `2021-03` or `2021-03-15`. */
const Iso8601 = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD");

/** An address of mail may have letters of any script. */
export const ResumeEmail = z.email({ pattern: z.regexes.unicodeEmail });
export const ResumeUrl = z.url();

const Location = z.looseObject({
  address: line.optional(),
  postalCode: line.optional(),
  city: line.optional(),
  countryCode: line.optional(),
  region: line.optional(),
});

const SocialProfile = z.looseObject({
  network: line.optional(),
  username: line.optional(),
  url: ResumeUrl.optional(),
});

const Basics = z.looseObject({
  name: line,
  label: line.optional(),
  image: ResumeUrl.optional(),
  email: ResumeEmail.optional(),
  phone: line.optional(),
  url: ResumeUrl.optional(),
  summary: paragraph.optional(),
  location: Location.optional(),
  profiles: listOf(SocialProfile).default([]),
});

/** `id` is our extension: it names the entry permanently, so that its facts keep their ids when the text changes. */
export const EntryId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const entry = { id: EntryId.optional() };
/** `highlightIds` is our extension too: the id of each highlight, in their order. */
const achievements = { highlights: paragraphs, highlightIds: listOf(EntryId).optional() };
const dated = { startDate: Iso8601.optional(), endDate: Iso8601.optional() };

const Work = z.looseObject({
  ...entry,
  ...dated,
  name: line.optional(),
  position: line.optional(),
  location: line.optional(),
  description: paragraph.optional(),
  url: ResumeUrl.optional(),
  summary: paragraph.optional(),
  ...achievements,
});

const Volunteer = z.looseObject({
  ...entry,
  ...dated,
  organization: line.optional(),
  position: line.optional(),
  url: ResumeUrl.optional(),
  summary: paragraph.optional(),
  ...achievements,
});

const Education = z.looseObject({
  ...entry,
  ...dated,
  institution: line.optional(),
  url: ResumeUrl.optional(),
  area: line.optional(),
  studyType: line.optional(),
  score: line.optional(),
  courses: listOf(line).optional(),
});

const Award = z.looseObject({
  ...entry,
  title: line.optional(),
  date: Iso8601.optional(),
  awarder: line.optional(),
  summary: paragraph.optional(),
});

const Certificate = z.looseObject({
  ...entry,
  name: line.optional(),
  date: Iso8601.optional(),
  url: ResumeUrl.optional(),
  issuer: line.optional(),
});

const Publication = z.looseObject({
  ...entry,
  name: line.optional(),
  publisher: line.optional(),
  releaseDate: Iso8601.optional(),
  url: ResumeUrl.optional(),
  summary: paragraph.optional(),
});

const Project = z.looseObject({
  ...entry,
  ...dated,
  name: line.optional(),
  description: paragraph.optional(),
  ...achievements,
  keywords: lines,
  url: ResumeUrl.optional(),
  roles: listOf(line).optional(),
  entity: line.optional(),
  type: line.optional(),
});

const Skill = z.looseObject({
  ...entry,
  name: line.optional(),
  level: line.optional(),
  keywords: lines,
});

const SpokenLanguage = z.looseObject({
  ...entry,
  language: line.optional(),
  fluency: line.optional(),
});
const Interest = z.looseObject({ ...entry, name: line.optional(), keywords: lines });
const Reference = z.looseObject({
  ...entry,
  name: line.optional(),
  reference: paragraph.optional(),
});

/**
 * It is a JSON Resume document (jsonresume.org, schema 1.0.0), the source of every fact about the candidate. Like the
 * standard it requires no field, but for the name that letters are signed with.
 */
export const Resume = z.looseObject({
  basics: Basics,
  work: listOf(Work).default([]),
  volunteer: listOf(Volunteer).optional(),
  education: listOf(Education).default([]),
  awards: listOf(Award).optional(),
  certificates: listOf(Certificate).optional(),
  publications: listOf(Publication).optional(),
  projects: listOf(Project).default([]),
  skills: listOf(Skill).default([]),
  languages: listOf(SpokenLanguage).default([]),
  interests: listOf(Interest).default([]),
  references: listOf(Reference).optional(),
});
export type Resume = z.infer<typeof Resume>;

export const ProfileAnswer = z.object({
  success: z.literal(true),
  profile: z.object({ language: Language, version: z.string(), resume: Resume }),
});

/** It replaces the resume of one language; `version` is the one it was made from, null where the language has none yet. */
export const ReplaceProfile = z.object({
  language: Language,
  version: z.string().max(40).nullable(),
  resume: Resume,
});

const Origin = z.object({
  source: z.enum(["typed", "imported"]),
  analysisId: z.string().optional(),
  transcriptId: z.string().optional(),
  file: z.string().optional(),
  at: z.string(),
});

export const MyProfileAnswer = z.object({
  success: z.literal(true),
  /** It is null for a member who has none yet. */
  profile: z
    .object({
      version: z.string(),
      updatedAt: z.string(),
      /** It is the language of the resume. */
      language: Language,
      resume: Resume,
      /** It is the resume in the other language, where there is one. */
      translation: Resume.nullable(),
      /** The keys are paths of the resume. */
      origins: z.record(z.string(), Origin),
    })
    .nullable(),
  completeness: z.object({
    percent: z.number().int(),
    /** The points of all parts are the percent before it is rounded. */
    parts: z
      .array(
        z.object({
          part: z.enum(profileParts),
          points: z.number(),
          of: z.number(),
          has: z.number(),
          wants: z.number(),
        }),
      )
      .readonly(),
    /** These parts would raise the percent, the one that raises it most first. */
    missing: z.array(z.enum(profileParts)).readonly(),
  }),
});

/**
 * `version` is the one that the resume was made from, and null where there is none yet. Without `language` or `translation`
 * those stay as they are.
 */
export const ReplaceMyProfile = z.object({
  version: z.string().max(40).nullable(),
  language: Language.optional(),
  resume: Resume,
  /** It is the resume in the other language, and null to remove that. */
  translation: Resume.nullish(),
});

export const MyVersions = z.object({
  success: z.literal(true),
  versions: z.array(
    z.object({ number: z.number().int(), version: z.string(), savedAt: z.string() }),
  ),
});

export const MyPhotoAnswer = z.object({
  success: z.literal(true),
  photo: z.object({ sizeBytes: z.number().int(), setAt: z.string() }),
});
export const PhotoRemoved = z.object({ success: z.literal(true) });
