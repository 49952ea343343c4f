import * as z from "zod";
import { violationCodes } from "../check/violation";
import { LetterType } from "../store/document";

/** `writer`: the job, with models or the built-in composer. `visitor`: the person whose letter it is. */
export const VersionAuthor = z.enum(["writer", "visitor"]);
export type VersionAuthor = z.infer<typeof VersionAuthor>;

/** One remark of the checker about one letter of the pair. Never a reason to refuse a save. */
export const LetterFlag = z.object({
  letter: LetterType,
  code: z.enum(violationCodes),
  /** Numbers count from 0. */
  where: z.object({
    part: z.enum(["subject", "salutation", "paragraph", "closing", "letter"]),
    paragraph: z.number().int().optional(),
    sentence: z.number().int().optional(),
  }),
  excerpt: z.string(),
  message: z.object({ fr: z.string(), en: z.string() }),
  severity: z.enum(["error", "warning"]),
});
export type LetterFlag = z.infer<typeof LetterFlag>;

export const VersionSummary = z.object({
  version: z.number().int(),
  author: VersionAuthor,
  restored_from: z.number().int().nullable(),
  saved_at: z.iso.datetime(),
  is_current: z.boolean(),
  /** Remarks of the checker. */
  flags: z.number().int(),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

export const VersionList = z.object({ versions: z.array(VersionSummary) });
export type VersionList = z.infer<typeof VersionList>;
