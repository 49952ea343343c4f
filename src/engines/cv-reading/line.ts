import type { Box } from "./sheet";

/** A part is a run of text without a wide gap or tab stop: "Développeur" and, at the right edge, "2019 – 2022" are two. */
export type LinePart = {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
};

/** A line is what stands on one baseline of one column, its parts from left to right. Lines come in reading order. */
export type Line = {
  /** The parts are joined by a tab. */
  readonly text: string;
  readonly parts: readonly LinePart[];
  readonly box: Box;
  /** It counts from 1. */
  readonly page: number;
  /** It is the index of the region of the page (header, left column, right column, …), unique over the file, in reading order. */
  readonly region: number;
  /** It stood behind a list mark (•, –, a list of Word), which is not in the text. */
  readonly hasBullet: boolean;
  /** The file itself calls it a heading: a style of Word, `#` of Markdown, a tag of a PDF. */
  readonly isMarkedHeading: boolean;
  /** It stands in a column of headings, beside the section that it opens. */
  readonly isBesideSection?: true;
  /** These are the targets of links that lie on the line. */
  readonly urls: readonly string[];
};
