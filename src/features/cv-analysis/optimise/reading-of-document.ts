import type { Line } from "../../../engines/cv-reading/line";
import type { CvField, CvReading } from "../../../engines/cv-reading/read-cv-result";
import type { Box } from "../../../engines/cv-reading/sheet";
import { placedValues } from "./placed-values";
import type { PrintedCv } from "./printed-cv";
import { toFields } from "./document-fields";

const LINE_HEIGHT = 14;
const LEFT = 60;
const ACROSS = 470;

/**
 * It is what a reader finds in the printed document, whose layout has none of the faults that checks look for. The length
 * stays that of the original.
 */
export function readingOfDocument(document: PrintedCv, original: CvReading): CvReading {
  const values = placedValues(document);
  const boxAt = (index: number): Box => [LEFT, index * LINE_HEIGHT, ACROSS, LINE_HEIGHT - 2];
  return {
    kind: original.kind,
    language: document.language,
    cv: toFields(document),
    fields: values.flatMap(({ path, value, quote }, index): CvField[] =>
      path === null
        ? []
        : [{ path, value, quote, page: 1, box: boxAt(index), confidence: 1, alternatives: [] }],
    ),
    warnings: [],
    lines: values.map(({ path, quote }, index): Line => ({
      text: quote,
      parts: [],
      box: boxAt(index),
      page: 1,
      region: 0,
      hasBullet: path?.includes(".bullets[") ?? false,
      isMarkedHeading: path?.startsWith("sections[") ?? false,
      urls: [],
    })),
    sheets: original.sheets,
  };
}
