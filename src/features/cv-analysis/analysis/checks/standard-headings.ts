import { allBut, type CheckRule } from "../check-rule";
import { sectionKindOf } from "../section-kind";

export const standardHeadingsCheck: CheckRule = {
  id: "standard-headings",
  category: "format",
  weight: 8,
  look: ({ reading, spanOf }) => {
    const { sections } = reading.cv;
    if (sections.length === 0) return { share: 0, params: { count: 0, of: 0 } };
    const bad = sections
      .map((text, index) => ({ text, path: `sections[${index}]` }))
      .filter(({ text }) => sectionKindOf(text) === null);
    const finding = allBut(bad.map(spanOf), sections.length);
    const text = bad.map((each) => each.text).join(", ");
    return { ...finding, params: { ...finding.params, text } };
  },
};
