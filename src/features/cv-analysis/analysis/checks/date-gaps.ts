import type { CheckRule } from "../check-rule";
import { gapsOf } from "../gaps";
import { dateOfMonth } from "../months";

export const dateGapsCheck: CheckRule = {
  id: "date-gaps",
  category: "dates",
  weight: 4,
  look: (subject) => {
    if (subject.posts.length === 0) return { share: 0 };
    const gaps = gapsOf(subject);
    return {
      share: Math.max(0, 1 - gaps.length / 2),
      params: {
        count: gaps.length,
        text: gaps.map(({ from, to }) => `${dateOfMonth(from)} – ${dateOfMonth(to)}`).join(", "),
      },
      spans: gaps.map(({ before }) => subject.spanOf(before)),
    };
  },
};
