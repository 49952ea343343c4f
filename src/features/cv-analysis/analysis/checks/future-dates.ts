import { allOrNothing, type CheckRule } from "../check-rule";
import { monthOfDate } from "../months";

/** A degree may end ahead; a post that does has a date that is wrong. */
export const futureDatesCheck: CheckRule = {
  id: "future-dates",
  category: "dates",
  weight: 3,
  look: ({ posts, degrees, month, spanOf }) => {
    const isAhead = (date: string | null) => (monthOfDate(date, "first") ?? 0) > month;
    const bad = [
      ...posts.flatMap(({ path, start, end }) => [
        { path: `${path}.start`, text: start ?? "" },
        { path: `${path}.end`, text: end ?? "" },
      ]),
      ...degrees.map(({ path, start }) => ({ path: `${path}.start`, text: start ?? "" })),
    ].filter(({ text }) => isAhead(text));
    return allOrNothing(bad.map(spanOf));
  },
};
