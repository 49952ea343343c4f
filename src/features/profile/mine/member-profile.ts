import * as z from "zod";
import type { Resume } from "../api/schemas";

/** It tells where a value of a member's resume comes from: typed by the member, or taken from a CV. */
export const ValueOrigin = z.object({
  source: z.enum(["typed", "imported"]),
  /** It is the analysis that the value was read by. */
  analysisId: z.string().optional(),
  /** It is in Unix milliseconds. */
  at: z.number(),
});
export type ValueOrigin = z.infer<typeof ValueOrigin>;

/** The keys are paths such as `basics.email` or `work`. */
export const ValueOrigins = z.record(z.string(), ValueOrigin);
export type ValueOrigins = z.infer<typeof ValueOrigins>;

export type MemberProfile = {
  readonly resume: Resume;
  readonly version: string;
  readonly origins: ValueOrigins;
  readonly updatedAt: number;
};
