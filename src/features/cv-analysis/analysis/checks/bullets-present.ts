import type { CheckRule } from "../check-rule";

const WANTED_BULLETS = 2;

export const bulletsPresentCheck: CheckRule = {
  id: "bullets-present",
  category: "content",
  weight: 8,
  look: ({ posts, spanOf }) => {
    if (posts.length === 0) return { share: 0 };
    const bad = posts.filter(({ bullets }) => bullets.length < WANTED_BULLETS);
    const had = posts.reduce(
      (sum, { bullets }) => sum + Math.min(WANTED_BULLETS, bullets.length),
      0,
    );
    return {
      share: had / (posts.length * WANTED_BULLETS),
      params: { count: bad.length, of: posts.length },
      spans: bad.map(({ path, title, company }) =>
        spanOf({ path: `${path}.title`, text: title ?? company ?? "" }),
      ),
    };
  },
};
