import { allOrNothing, type CheckRule } from "../check-rule";
import { periodOfPost } from "../cv-subject";

const MOST_MONTHS = 3;

/** Two posts at one employer may overlap: the one is a part of the other. */
export const overlapsCheck: CheckRule = {
  id: "overlaps",
  category: "dates",
  weight: 2,
  look: ({ posts, month, spanOf }) => {
    if (posts.length === 0) return { share: 0 };
    const dated = posts
      .flatMap((post) => {
        const period = periodOfPost(post, month);
        const hasMonths = post.start?.includes("-") && (post.isCurrent || post.end?.includes("-"));
        return period && hasMonths ? [{ ...period, post }] : [];
      })
      .toSorted((left, right) => left.from - right.from);
    const bad = dated.filter(({ from, to, post }, index) => {
      const before = dated[index - 1];
      if (!before || before.post.company === post.company) return false;
      return Math.min(before.to, to) - from + 1 > MOST_MONTHS;
    });
    return allOrNothing(
      bad.map(({ post }) => spanOf({ path: `${post.path}.start`, text: post.start ?? "" })),
    );
  },
};
