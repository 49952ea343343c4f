import type { Resume } from "../api/schemas";

/** They are the parts that a reader of a CV looks for, each with its share of the whole. */
const parts = {
  name: { weight: 10, has: ({ basics }: Resume) => basics.name !== "" },
  label: { weight: 10, has: ({ basics }: Resume) => Boolean(basics.label) },
  email: { weight: 10, has: ({ basics }: Resume) => Boolean(basics.email) },
  phone: { weight: 5, has: ({ basics }: Resume) => Boolean(basics.phone) },
  place: { weight: 5, has: ({ basics }: Resume) => Boolean(basics.location?.city) },
  summary: { weight: 10, has: ({ basics }: Resume) => Boolean(basics.summary) },
  work: { weight: 20, has: ({ work }: Resume) => work.length > 0 },
  highlights: {
    weight: 10,
    has: ({ work }: Resume) => work.some(({ highlights }) => highlights.length > 0),
  },
  education: { weight: 10, has: ({ education }: Resume) => education.length > 0 },
  skills: { weight: 5, has: ({ skills }: Resume) => skills.length > 0 },
  languages: { weight: 5, has: ({ languages }: Resume) => languages.length > 0 },
} as const;

export type ProfilePart = keyof typeof parts;
export const profileParts = Object.keys(parts) as ProfilePart[];

export type Completeness = {
  /** It is from 0 to 100. */
  readonly percent: number;
  readonly missing: readonly ProfilePart[];
};

export function completenessOf(resume: Resume | null): Completeness {
  const missing = profileParts.filter((part) => resume === null || !parts[part].has(resume));
  const lost = missing.reduce((sum, part) => sum + parts[part].weight, 0);
  return { percent: 100 - lost, missing };
}
