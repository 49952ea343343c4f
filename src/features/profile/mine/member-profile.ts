import * as z from "zod";
import type { Language } from "../../../platform/language";
import type { Resume } from "../api/schemas";

/** It tells where a value of a member's resume comes from: typed by the member, or taken from a CV or a recording. */
export const ValueOrigin = z.object({
  source: z.enum(["typed", "imported"]),
  /** It is the analysis that the value was read by. */
  analysisId: z.string().optional(),
  /** It is the recording in which the member says it. */
  transcriptId: z.string().optional(),
  /** It is the kind of the file that the value was read from. */
  file: z.enum(["json-resume", "linkedin-archive"]).optional(),
  /** It is in Unix milliseconds. */
  at: z.number(),
});
export type ValueOrigin = z.infer<typeof ValueOrigin>;

/** The keys are paths such as `basics.email` or `work`. */
export const ValueOrigins = z.record(z.string(), ValueOrigin);
export type ValueOrigins = z.infer<typeof ValueOrigins>;

export type MemberProfile = {
  /** It is the language of the resume. */
  readonly language: Language;
  readonly resume: Resume;
  /** It is the resume in the other language, which a member need not have. */
  readonly translation: Resume | null;
  readonly version: string;
  readonly origins: ValueOrigins;
  readonly updatedAt: number;
};
