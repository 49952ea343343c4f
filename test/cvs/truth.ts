import * as z from "zod";

const Text = z.string().nullable();

/** What a CV of the tests says: only what its page shows. Fields that it does not show are null or empty. */
export const CvTruth = z.object({
  file: z.string(),
  id: z.string(),
  lang: z.enum(["fr", "en"]),
  domain: z.string(),
  name: z.string(),
  title: Text,
  email: Text,
  phone: Text,
  city: Text,
  links: z.array(z.string()),
  summary: Text,
  work: z.array(
    z.object({
      company: Text,
      title: Text,
      start: Text,
      end: Text,
      city: Text,
      bullets: z.array(z.string()),
    }),
  ),
  education: z.array(z.object({ degree: Text, school: Text, start: Text, end: Text })),
  skills: z.array(z.string()),
  languages: z.array(z.object({ name: z.string(), level: Text })),
  certificates: z.array(z.string()),
  interests: z.array(z.string()),
  sections: z.array(z.string()),
  layout: z.string(),
  tool: z.string(),
  precision: z.enum(["month", "year"]),
  quirks: z.array(z.string()).default([]),
  notes: z.string().optional(),
});
export type CvTruth = z.infer<typeof CvTruth>;
