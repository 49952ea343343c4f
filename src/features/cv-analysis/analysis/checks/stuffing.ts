import type { CheckRule } from "../check-rule";
import { stuffedTexts } from "../stuffing";

export const stuffingCheck: CheckRule = {
  id: "stuffing",
  category: "skills",
  weight: 4,
  look: (subject) => {
    const stuffed = stuffedTexts(subject);
    return {
      share: stuffed.length === 0 ? 1 : 0,
      params: { count: stuffed.length, text: stuffed[0]?.quote ?? "" },
      spans: stuffed,
    };
  },
};
