import { allOrNothing, type CheckRule } from "../check-rule";
import { misplacedPosts } from "../post-order";

export const reverseOrderCheck: CheckRule = {
  id: "reverse-order",
  category: "dates",
  weight: 3,
  look: ({ posts, month, spanOf }) => {
    if (posts.length === 0) return { share: 0 };
    const bad = misplacedPosts(posts, month);
    return allOrNothing(
      bad.map(({ path, start }) => spanOf({ path: `${path}.start`, text: start ?? "" })),
    );
  },
};
