import type { Resume } from "../api/schemas";

/** A resume has a name at least. */
export const emptyResume = (name: string): Resume => ({
  basics: { name, profiles: [] },
  work: [],
  education: [],
  projects: [],
  skills: [],
  languages: [],
  interests: [],
});
