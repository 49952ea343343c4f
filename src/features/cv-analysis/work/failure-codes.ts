import { unreadableCvCodes } from "../../../engines/cv-reading/unreadable-cv";

/** The person's file is the cause, so that the analysis counts. A file that is too complex for us is our failure. */
export const isFault = (code: string): boolean =>
  code !== "CV_TOO_COMPLEX" && unreadableCvCodes.some((known) => known === code);

/** An analysis whose job ended without a word of its own has this code. */
export const ANALYSIS_FAILED = "ANALYSIS_FAILED";
