import type { Resume } from "../api/schemas";
import { type ProfilePart, profileParts } from "./profile-parts";

type Count = (resume: Resume) => number;
type PartRule = {
  /** These are the points of the part once it has all that it wants; together they are 100. */
  readonly of: number;
  readonly wants: number;
  readonly has: Count;
};

const achievementsOf: Count = ({ work }) =>
  work.reduce((sum, { highlights }) => sum + highlights.length, 0);

/** A skill with keywords groups them, so that the keywords count in its place; one that is named twice counts once. */
const skillsOf: Count = ({ skills }) =>
  new Set(
    skills
      .flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name ?? ""]))
      .map((skill) => skill.trim().toLowerCase())
      .filter((skill) => skill !== ""),
  ).size;

const one = (text: string | undefined) => (text?.trim() ? 1 : 0);

const rules: Readonly<Record<ProfilePart, PartRule>> = {
  name: { of: 4.5, wants: 1, has: ({ basics }) => one(basics.name) },
  title: { of: 4.5, wants: 1, has: ({ basics }) => one(basics.label) },
  pitch: { of: 6, wants: 1, has: ({ basics }) => one(basics.summary) },
  experiences: { of: 17.5, wants: 3, has: ({ work }) => work.length },
  achievements: {
    of: 17.5,
    wants: 5,
    has: (resume) => achievementsOf(resume) / Math.max(1, resume.work.length),
  },
  skills: { of: 20, wants: 15, has: skillsOf },
  education: { of: 10, wants: 2, has: ({ education }) => education.length },
  certifications: { of: 5, wants: 2, has: ({ certificates = [] }) => certificates.length },
  languages: { of: 5, wants: 2, has: ({ languages }) => languages.length },
  references: { of: 10, wants: 3, has: ({ references = [] }) => references.length },
};

export type PartScore = {
  readonly part: ProfilePart;
  readonly points: number;
  readonly of: number;
  /** It is a count of entries, and the mean of an experience for the achievements. */
  readonly has: number;
  readonly wants: number;
};

export type Completeness = {
  /** It is from 0 to 100. */
  readonly percent: number;
  readonly parts: readonly PartScore[];
  /** These are the parts that would raise the percent, the one that raises it most first. */
  readonly missing: readonly ProfilePart[];
};

export function completenessOf(resume: Resume | null): Completeness {
  const parts = profileParts.map((part) => scoreOf(part, resume));
  const missing = parts
    .filter(({ points, of }) => points < of)
    .toSorted((left, right) => gainOf(right) - gainOf(left));
  return {
    percent: Math.round(parts.reduce((sum, { points }) => sum + points, 0)),
    parts,
    missing: missing.map(({ part }) => part),
  };
}

export const gainOf = ({ of, points }: PartScore): number => rounded(of - points);

function scoreOf(part: ProfilePart, resume: Resume | null): PartScore {
  const { of, wants, has } = rules[part];
  const count = resume === null ? 0 : has(resume);
  const points = rounded(of * Math.min(1, count / wants));
  return { part, points, of, has: rounded(count), wants };
}

/** Four digits keep a sum that ends in a half from falling below it. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
