import { allOrNothing, type CheckRule } from "../check-rule";
import { monthOfDate } from "../months";

export const datesConsistentCheck: CheckRule = {
  id: "dates-consistent",
  category: "dates",
  weight: 3,
  look: ({ posts, degrees, spanOf }) => {
    const bad = [...posts, ...degrees].filter(({ start, end }) => {
      const from = monthOfDate(start, "first");
      const to = monthOfDate(end, "last");
      return from !== null && to !== null && to < from;
    });
    return allOrNothing(
      bad.map(({ path, start }) => spanOf({ path: `${path}.start`, text: start ?? "" })),
    );
  },
};
