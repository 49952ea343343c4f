import { countWordsIn } from "../../../../engines/grounding/tokens";
import type { CheckRule } from "../check-rule";

const FEWEST_WORDS = 20;
const MOST_WORDS = 90;

export const summaryCheck: CheckRule = {
  id: "summary",
  category: "content",
  weight: 5,
  look: ({ summary, spanOf }) => {
    const count = summary ? countWordsIn(summary.text) : 0;
    const isRight = count >= FEWEST_WORDS && count <= MOST_WORDS;
    return {
      share: isRight ? 1 : summary ? 0.4 : 0,
      params: { count },
      spans: summary && !isRight ? [spanOf(summary)] : [],
    };
  },
};
