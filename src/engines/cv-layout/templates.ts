import type { TemplateName } from "./cv-content";

export type PrintedSection =
  | "summary"
  | "experience"
  | "projects"
  | "skills"
  | "education"
  | "languages"
  | "certificates";

export type LineStyle = {
  readonly size: number;
  readonly leading: number;
  readonly color: string;
};

type HeadingStyle = LineStyle & {
  readonly gapBefore: number;
  readonly gapAfter: number;
  readonly isInCapitals: boolean;
  /** It is added behind each letter, in thousandths of the size. */
  readonly tracking: number;
  readonly rule: string | null;
};

type SideColumn = {
  /** It is the share of the width between the margins. */
  readonly share: number;
  readonly gap: number;
  readonly sections: readonly PrintedSection[];
  readonly rule: string;
};

/** It is a template as data; all lengths are in points of a page of A4. */
export type CvDesign = {
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly name: LineStyle;
  readonly title: LineStyle;
  readonly contact: LineStyle;
  /** It stands between the contact data and the columns. */
  readonly headerGap: number;
  readonly heading: HeadingStyle;
  readonly text: LineStyle;
  readonly entryTitle: LineStyle;
  readonly entryNote: LineStyle;
  readonly entryGap: number;
  readonly lineGap: number;
  readonly indent: number;
  /** Dates end at the right edge of the first row, or stand on a row of their own. */
  readonly dates: "aside" | "below";
  readonly sections: readonly PrintedSection[];
  readonly side: SideColumn | null;
  /** It is taken where the content fills too little of a page. */
  readonly roomier: TemplateName | null;
};

const ink = "0.13 0.13 0.15";
const grey = "0.38 0.39 0.42";
const hairline = "0.8 0.81 0.83";
const petrol = "0.09 0.31 0.36";
const slate = "0.17 0.27 0.45";
const chestnut = "0.45 0.22 0.15";

export const cvDesigns: Readonly<Record<TemplateName, CvDesign>> = {
  modern: {
    margins: { left: 42, right: 42, top: 42, bottom: 40 },
    name: { size: 25, leading: 31, color: petrol },
    title: { size: 12.5, leading: 18, color: ink },
    contact: { size: 9.5, leading: 14, color: grey },
    headerGap: 16,
    heading: {
      size: 10.5,
      leading: 15,
      color: petrol,
      gapBefore: 15,
      gapAfter: 6,
      isInCapitals: true,
      tracking: 45,
      rule: null,
    },
    text: { size: 10.5, leading: 14, color: ink },
    entryTitle: { size: 10.5, leading: 14, color: ink },
    entryNote: { size: 9.5, leading: 13, color: grey },
    entryGap: 9,
    lineGap: 2,
    indent: 11,
    dates: "below",
    sections: ["summary", "experience", "projects", "certificates"],
    side: {
      share: 0.34,
      gap: 26,
      sections: ["skills", "education", "languages"],
      rule: hairline,
    },
    roomier: "spacious",
  },
  tech: {
    margins: { left: 54, right: 54, top: 46, bottom: 42 },
    name: { size: 22, leading: 28, color: ink },
    title: { size: 11.5, leading: 16, color: slate },
    contact: { size: 9, leading: 13, color: grey },
    headerGap: 14,
    heading: {
      size: 11,
      leading: 15,
      color: slate,
      gapBefore: 13,
      gapAfter: 7,
      isInCapitals: false,
      tracking: 0,
      rule: hairline,
    },
    text: { size: 10, leading: 13, color: ink },
    entryTitle: { size: 10, leading: 13, color: ink },
    entryNote: { size: 9.5, leading: 13, color: grey },
    entryGap: 8,
    lineGap: 2,
    indent: 11,
    dates: "aside",
    sections: [
      "summary",
      "skills",
      "experience",
      "projects",
      "education",
      "certificates",
      "languages",
    ],
    side: null,
    roomier: "spacious",
  },
  compact: {
    margins: { left: 40, right: 40, top: 36, bottom: 32 },
    name: { size: 19, leading: 24, color: ink },
    title: { size: 10.5, leading: 14, color: grey },
    contact: { size: 8.6, leading: 12, color: grey },
    headerGap: 10,
    heading: {
      size: 9,
      leading: 12,
      color: ink,
      gapBefore: 10,
      gapAfter: 5,
      isInCapitals: true,
      tracking: 50,
      rule: hairline,
    },
    text: { size: 9.2, leading: 11.6, color: ink },
    entryTitle: { size: 9.2, leading: 11.6, color: ink },
    entryNote: { size: 8.8, leading: 11.6, color: grey },
    entryGap: 6,
    lineGap: 1.2,
    indent: 10,
    dates: "aside",
    sections: [
      "summary",
      "experience",
      "projects",
      "education",
      "skills",
      "certificates",
      "languages",
    ],
    side: null,
    roomier: "tech",
  },
  spacious: {
    margins: { left: 68, right: 68, top: 58, bottom: 52 },
    name: { size: 27, leading: 34, color: ink },
    title: { size: 13, leading: 19, color: chestnut },
    contact: { size: 9.5, leading: 15, color: grey },
    headerGap: 22,
    heading: {
      size: 13,
      leading: 18,
      color: chestnut,
      gapBefore: 20,
      gapAfter: 7,
      isInCapitals: false,
      tracking: 0,
      rule: null,
    },
    text: { size: 11, leading: 16, color: ink },
    entryTitle: { size: 11.5, leading: 16, color: ink },
    entryNote: { size: 10.5, leading: 15, color: grey },
    entryGap: 12,
    lineGap: 3,
    indent: 13,
    dates: "aside",
    sections: [
      "summary",
      "experience",
      "projects",
      "education",
      "skills",
      "certificates",
      "languages",
    ],
    side: null,
    roomier: null,
  },
};
