import type { CheckRule } from "../check-rule";
import { misplacedSections } from "../section-order";

export const sectionOrderCheck: CheckRule = {
  id: "section-order",
  category: "content",
  weight: 3,
  look: ({ reading, spanOf }) => {
    const misplaced = misplacedSections(reading.cv.sections);
    return {
      share: misplaced.length === 0 ? 1 : 0,
      params: { count: misplaced.length, text: misplaced.map(({ text }) => text).join(", ") },
      spans: misplaced.map(spanOf),
    };
  },
};
