import { allBut, type CheckRule } from "../check-rule";

const DOUBTFUL_BELOW = 0.6;

export const fieldsCertainCheck: CheckRule = {
  id: "fields-certain",
  category: "format",
  weight: 3,
  look: ({ reading, isVisible, spanOf }) => {
    const visible = reading.fields.filter(({ path }) => isVisible(path));
    const bad = visible.filter(({ confidence }) => confidence < DOUBTFUL_BELOW);
    const spans = bad.map(({ path, value }) => spanOf({ path, text: value }));
    return {
      ...allBut(spans, visible.length),
      share: bad.length === 0 ? 1 : 1 - bad.length / visible.length,
    };
  },
};
