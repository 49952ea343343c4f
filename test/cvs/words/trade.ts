import type { DateStyle } from "../spell-date";

/** What people of one trade write into a CV. `{n}` stands for a number. */
export type Trade = {
  readonly id: string;
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  readonly bullets: readonly string[];
  readonly degrees: readonly string[];
  readonly schools: readonly string[];
  readonly skills: readonly string[];
  readonly certificates: readonly string[];
};

/** These are the words of one language from which CVs are made. */
export type CvWords = {
  readonly lang: "fr" | "en";
  readonly trades: readonly Trade[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  readonly country: string;
  /** They make a short bullet long. */
  readonly tails: readonly string[];
  /** `{title}`, `{years}` and `{skill}` are put in. */
  readonly summaries: readonly string[];
  readonly languages: readonly string[];
  readonly levels: readonly string[];
  readonly interests: readonly string[];
  readonly skillGroups: readonly string[];
  readonly labels: { readonly phone: string; readonly email: string; readonly address: string };
  /** How dates are spelled and joined, if not in the usual ways. */
  readonly dates?: readonly DateStyle["date"][];
  readonly joins?: readonly string[];
  readonly headings: Readonly<Record<CvSectionKind, readonly string[]>>;
};

export const sectionKinds = [
  "contact",
  "profile",
  "work",
  "education",
  "skills",
  "languages",
  "certificates",
  "interests",
] as const;
export type CvSectionKind = (typeof sectionKinds)[number];
