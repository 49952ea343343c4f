import type { CvWarning } from "../read-cv-result";
import type { Sheet } from "../sheet";

/** These are what the file says of itself; each is cut to 200 characters. */
export type PdfInfo = {
  readonly title: string;
  readonly author: string;
  readonly producer: string;
};

/** It is what a PDF shows to a person, page by page, in the order of drawing. */
export type PdfText = {
  readonly sheets: readonly Sheet[];
  readonly warnings: readonly CvWarning[];
  readonly info: PdfInfo;
};
