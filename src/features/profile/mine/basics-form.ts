import * as z from "zod";
import type { Resume } from "../api/schemas";
import { emptyResume } from "./empty-resume";
import { RESUME_LIMITS, ResumeEmail, ResumeUrl } from "../api/schemas";

const { lineCharacters, paragraphCharacters } = RESUME_LIMITS;
const empty = z.literal("").transform(() => undefined);
const line = z.string().trim().max(lineCharacters);
const optional = <T extends z.ZodType>(value: T) => z.union([empty, value]).optional();

/** An empty field removes its value; what the form does not show stays. */
export const BasicsForm = z.object({
  version: z.string().max(40).default(""),
  name: line.min(1),
  label: optional(line),
  email: optional(z.string().trim().pipe(ResumeEmail)),
  phone: optional(line),
  city: optional(line),
  url: optional(z.string().trim().pipe(ResumeUrl)),
  summary: optional(z.string().trim().max(paragraphCharacters)),
});
export type BasicsForm = z.infer<typeof BasicsForm>;

/** It is the resume with the basics of the form. */
export function withBasics(before: Resume | null, form: BasicsForm): Resume {
  const { version: _, city, name, ...fields } = form;
  const resume = before ?? emptyResume(name);
  const { location, ...basics } = resume.basics;
  const place = { ...location, city };
  const kept = Object.values(place).some((value) => value !== undefined) ? place : undefined;
  return withoutUndefined({
    ...resume,
    basics: { ...basics, name, ...fields, ...(kept && { location: kept }) },
  });
}

/** JSON has no such values, and the schema wants none. */
const withoutUndefined = (resume: object): Resume => JSON.parse(JSON.stringify(resume)) as Resume;
