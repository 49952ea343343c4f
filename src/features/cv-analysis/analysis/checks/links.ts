import type { CheckRule } from "../check-rule";

export const linksCheck: CheckRule = {
  id: "links",
  category: "contact",
  weight: 3,
  look: ({ reading, isVisible }) => ({
    share: reading.cv.links.some((_, index) => isVisible(`links[${index}]`)) ? 1 : 0,
  }),
};
