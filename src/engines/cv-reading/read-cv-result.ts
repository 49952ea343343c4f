import type { Box, Sheet } from "./sheet";
import type { Line } from "./line";

/** A date is `YYYY-MM`, or `YYYY` where the file tells no month. */
export type CvDate = string;

export type CvExperience = {
  readonly title: string | null;
  readonly company: string | null;
  readonly city: string | null;
  readonly start: CvDate | null;
  /** It is null for a current one, and where no end is told. */
  readonly end: CvDate | null;
  /** The file says "present" or the like. */
  readonly isCurrent: boolean;
  readonly bullets: readonly string[];
};

export type CvEducation = {
  readonly degree: string | null;
  readonly school: string | null;
  readonly start: CvDate | null;
  readonly end: CvDate | null;
};

export type CvLanguage = { readonly name: string; readonly level: string | null };

/** These are the fields of a CV as the file tells them; nothing is added. */
export type CvFields = {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  readonly links: readonly string[];
  /** It is the headline under the name. */
  readonly title: string | null;
  readonly summary: string | null;
  readonly skills: readonly string[];
  readonly languages: readonly CvLanguage[];
  /** These are the headings as printed, in reading order. */
  readonly sections: readonly string[];
  readonly experience: readonly CvExperience[];
  readonly education: readonly CvEducation[];
  readonly certificates: readonly string[];
  readonly interests: readonly string[];
};

/** A place tells where one value stands. Its path is that of `CvFields`, such as `experience[0].title` or `skills[2]`. */
export type CvField = {
  readonly path: string;
  /** It is the value as in `CvFields`; dates are in their canonical form. */
  readonly value: string;
  readonly page: number;
  readonly box: Box;
  /** These words stand in the file as they are here (white space folded); for links it may be the target of an annotation. */
  readonly quote: string;
  /** It is from 0 to 1; below 0.6 the page asks the person to check. */
  readonly confidence: number;
  /** Other readings of the same words or place, the likeliest first. */
  readonly alternatives: readonly string[];
};

export type CvWarningCode =
  | "HIDDEN_TEXT"
  | "TINY_TEXT"
  | "OFF_PAGE_TEXT"
  | "TYPE3_FONT"
  | "RIGHT_TO_LEFT"
  | "SCANNED_PAGE"
  | "TABLE_LAYOUT"
  | "COLUMNS"
  | "HEADER_TEXT"
  | "TEXT_BOX"
  | "IMAGES"
  | "TEXT_CUT";

export type CvWarning = {
  readonly code: CvWarningCode;
  readonly page: number;
  /** It is null where the warning is about the whole page. */
  readonly box: Box | null;
  /** It quotes the text concerned, cut to 200 characters, or is null. */
  readonly quote: string | null;
};

export const cvFileKinds = [
  "pdf",
  "docx",
  "odt",
  "text",
  "markdown",
  "json-resume",
  "linkedin-pdf",
  "linkedin-archive",
] as const;
export type CvFileKind = (typeof cvFileKinds)[number];

export type CvLanguageCode = "fr" | "en";

export type CvReading = {
  readonly kind: CvFileKind;
  /** It is the language in which most of the CV is written. */
  readonly language: CvLanguageCode;
  readonly cv: CvFields;
  readonly fields: readonly CvField[];
  readonly warnings: readonly CvWarning[];
  /** These are the lines in the order in which a parser meets them. */
  readonly lines: readonly Line[];
  /** These have no items where the text is told by the lines alone. */
  readonly sheets: readonly Sheet[];
};

/** A new version reads every file anew; the same bytes and version are read once. */
export const READER_VERSION = 1;
