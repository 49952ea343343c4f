import type { CvEducation } from "../../cv-reading/read-cv-result";

/** One date of a degree is when it was given, whether a reader takes it for a start or an end. */
export function printedDegree(entry: CvEducation): CvEducation {
  const { start, end } = entry;
  return start === null || end === null || start === end
    ? { ...entry, start: null, end: end ?? start }
    : entry;
}
