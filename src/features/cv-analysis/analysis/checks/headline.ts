import type { CheckRule } from "../check-rule";

export const headlineCheck: CheckRule = {
  id: "headline",
  category: "content",
  weight: 2,
  look: ({ reading, isVisible }) => ({
    share: reading.cv.title !== null && isVisible("title") ? 1 : 0,
  }),
};
