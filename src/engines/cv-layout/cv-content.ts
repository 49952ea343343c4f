import type { Language } from "../../platform/language";

/** The designs that a CV can be set in. */
export const templateNames = ["modern", "tech", "compact", "spacious"] as const;
export type TemplateName = (typeof templateNames)[number];

/** One line that may stand on the page. Ids are unique in a CV and stay from one call to the next. */
export type CvItem = {
  readonly id: string;
  readonly text: string;
  /** It is what the line is worth on the page: a whole number from 0 to 1,000. */
  readonly points: number;
  /** It is what the line is worth where room is left, from 0 to 1,000: together they never outweigh one point. */
  readonly fillerPoints?: number;
  /** A pinned line stands on the page whatever it is worth. */
  readonly isPinned: boolean;
};

/** A post or a project; its heading is paid once, by the first of its lines that stands on the page. */
export type CvEntry = {
  readonly id: string;
  readonly title: string;
  readonly organisation: string | null;
  readonly place: string | null;
  /** They are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly isCurrent: boolean;
  readonly points: number;
  readonly fillerPoints?: number;
  readonly isPinned: boolean;
  readonly lines: readonly CvItem[];
};

/** A named group of skills, set as one line or more. */
export type CvSkillGroup = {
  readonly id: string;
  readonly name: string | null;
  readonly skills: readonly CvItem[];
};

export type CvSchooling = {
  readonly id: string;
  readonly degree: string;
  readonly school: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly points: number;
  readonly fillerPoints?: number;
  readonly isPinned: boolean;
};

/** It is all that could stand in a CV, valued; names, employers, titles, dates and degrees are those of the profile, byte for byte. */
export type CvContent = {
  readonly language: Language;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  readonly links: readonly string[];
  readonly photo: CvPhoto | null;
  readonly summary: CvItem | null;
  readonly experiences: readonly CvEntry[];
  readonly projects: readonly CvEntry[];
  readonly skills: readonly CvSkillGroup[];
  readonly education: readonly CvSchooling[];
  readonly certificates: readonly CvItem[];
  readonly languages: readonly CvItem[];
};

export type CvPhoto = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: "image/jpeg" | "image/png";
};

export type FitRules = {
  readonly template: TemplateName;
  readonly pages: 1 | 2;
  readonly maxExperiences: number;
  readonly maxBulletsPerExperience: number;
};

/** What was left out, and the price of it. */
export type LeftOut = {
  readonly id: string;
  readonly points: number;
  /** It is the height that the line and the headings it needs would take, in points of a page. */
  readonly heightPt: number;
  /** It is how many points the best page that has this line is worth less than the best page. */
  readonly costPoints: number;
  readonly reason: "no-room" | "too-many-experiences" | "too-many-lines";
};

/** It is how many points the best page without the line or entry is worth less than the best page. */
export type KeptCost = {
  readonly id: string;
  readonly costPoints: number;
};

export type FittedCv = {
  /** Another template than the asked one was taken where the content filled too little of the page. */
  readonly template: TemplateName;
  /** They are the ids of all items, entries and degrees that stand on the page, in the order of the content. */
  readonly keptIds: readonly string[];
  /** It says what it costs to take each of them out, in the same order. */
  readonly keptCosts: readonly KeptCost[];
  /** The cheapest to take in is the first. */
  readonly leftOut: readonly LeftOut[];
  readonly points: number;
  readonly pages: number;
  /** It is the share of the last page's height that is taken, from 0 to 1. */
  readonly fill: number;
  /** All that is pinned does not fit on the pages asked for; as much of it as fits stands there. */
  readonly problem: "pinned-too-tall" | null;
};
