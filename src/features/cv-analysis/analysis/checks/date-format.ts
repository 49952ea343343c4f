import type { CheckRule } from "../check-rule";
import { dateStyleOf } from "../date-style";

/** Years alone mix with any style, as old posts and degrees are often told by their years. */
export const dateFormatCheck: CheckRule = {
  id: "date-format",
  category: "dates",
  weight: 3,
  look: ({ reading, spanOf }) => {
    const dated = reading.fields
      .filter(({ path }) => /^(?:experience|education)\[\d+\]\.(?:start|end)$/.test(path))
      .map((field) => ({ field, style: dateStyleOf(field.quote) }))
      .filter(({ style }) => style !== null);
    const [first] = dated;
    const others = dated.filter(({ style }) => style !== first?.style);
    return {
      share: others.length === 0 ? 1 : 0,
      params: { count: new Set(dated.map(({ style }) => style)).size },
      spans: others.map(({ field }) => spanOf({ path: field.path, text: field.quote })),
    };
  },
};
