import type { CvField, CvWarning } from "../../../engines/cv-reading/read-cv-result";
import type { Box } from "../../../engines/cv-reading/sheet";

/** What nobody sees on the page counts for nothing. */
export function isHiddenField(field: CvField, warnings: readonly CvWarning[]): boolean {
  return warnings.some(
    (warning) =>
      (warning.code === "HIDDEN_TEXT" ||
        warning.code === "OFF_PAGE_TEXT" ||
        warning.code === "TINY_TEXT") &&
      warning.page === field.page &&
      isConcerned(field, warning),
  );
}

function isConcerned(field: CvField, { box, quote }: CvWarning): boolean {
  if (box !== null) return holdsMiddle(box, field.box);
  return quote !== null && field.quote !== "" && quote.includes(field.quote);
}

function holdsMiddle([x, y, width, height]: Box, [left, top, across, down]: Box): boolean {
  const [middleX, middleY] = [left + across / 2, top + down / 2];
  return middleX >= x && middleX <= x + width && middleY >= y && middleY <= y + height;
}
