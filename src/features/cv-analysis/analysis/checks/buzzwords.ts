import { fold } from "../../../../engines/grounding/tokens";
import type { CheckRule } from "../check-rule";
import { emptyWords } from "../words/empty-words";

const MOST_CHARACTERS = 2_000;

/** One empty word is allowed. */
export const buzzwordsCheck: CheckRule = {
  id: "buzzwords",
  category: "content",
  weight: 2,
  look: ({ summary, bullets, skills, reading, spanOf }) => {
    const texts = [...(summary ? [summary] : []), ...bullets, ...skills];
    const found = texts.flatMap((placed) => {
      const folded = ` ${fold(placed.text.slice(0, MOST_CHARACTERS)).replaceAll(/[^a-z'-]+/g, " ")} `;
      const words = emptyWords[reading.language].filter((word) => folded.includes(` ${word} `));
      return words.map((word) => ({ word, placed }));
    });
    return {
      share: found.length <= 1 ? 1 : found.length === 2 ? 0.5 : 0,
      params: { count: found.length, text: [...new Set(found.map(({ word }) => word))].join(", ") },
      spans: found.length <= 1 ? [] : found.map(({ placed }) => spanOf(placed)),
    };
  },
};
