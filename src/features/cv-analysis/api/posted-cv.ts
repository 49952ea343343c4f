import type { Context } from "hono";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { invalidValue } from "../../../platform/invalid-value";
import { readForm } from "../../../platform/parse-body";
import { cvError } from "../errors";
import { MAX_OFFER_CHARACTERS } from "../upload/cv-purpose";
import type { PostedCv } from "../upload/upload-cv";

/** These fields stand beside the file. An offer of nothing but white space is none. */
export const CvFormFields = z.object({
  optimize: z
    .enum(["true", "false", "on", "1", "0", ""])
    .optional()
    .transform((value) => value === "true" || value === "on" || value === "1"),
  offer: z
    .string()
    .trim()
    .max(MAX_OFFER_CHARACTERS)
    .optional()
    .transform((text) => (text === undefined || text === "" ? null : text)),
});

/** The file is the field `cv` of a form. */
export async function postedCv(c: Context<AppEnv>): Promise<PostedCv> {
  const isForm = /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
  if (!isForm) throw cvError("CV_MISSING");
  const form = await readForm(c);
  const fields = CvFormFields.safeParse(form);
  if (!fields.success) throw await invalidValue(CvFormFields, form, c.get("language"));
  return cvInForm(form["cv"], fields.data);
}

export function cvInForm(file: unknown, fields: z.output<typeof CvFormFields>): PostedCv {
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) {
    throw cvError("CV_MISSING");
  }
  return {
    file: { body: file.stream(), announcedBytes: null, name: file.name },
    offer: fields.offer,
    isOptimised: fields.optimize,
  };
}
