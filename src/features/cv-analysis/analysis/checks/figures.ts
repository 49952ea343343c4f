import { allBut, type CheckRule } from "../check-rule";
import { hasFigure } from "../wording";

/** Posts count, not bullets, so that a split bullet costs nothing. */
export const figuresCheck: CheckRule = {
  id: "figures",
  category: "content",
  weight: 9,
  look: ({ posts, reading, spanOf }) => {
    if (posts.length === 0) return { share: 0 };
    const bad = posts.filter(
      ({ bullets }) => !bullets.some(({ text }) => hasFigure(text, reading.language)),
    );
    const spans = bad.map(({ path, title, company }) =>
      spanOf({ path: `${path}.title`, text: title ?? company ?? "" }),
    );
    return allBut(spans, posts.length);
  },
};
