/** They are the parts of a profile that the completeness counts, in the order of a resume. */
export const profileParts = [
  "name",
  "title",
  "pitch",
  "experiences",
  "achievements",
  "skills",
  "education",
  "certifications",
  "languages",
  "references",
] as const;

export type ProfilePart = (typeof profileParts)[number];
