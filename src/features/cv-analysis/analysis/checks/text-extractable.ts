import { allBut, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

export const textExtractableCheck: CheckRule = {
  id: "text-extractable",
  category: "format",
  weight: 12,
  look: ({ reading, warningsOf }) => {
    const bad = warningsOf("SCANNED_PAGE").map(spanOfWarning);
    return allBut(bad, Math.max(reading.sheets.length, bad.length));
  },
};
