import { isFunctionWord } from "../../../engines/grounding/language-of";
import { countWordsIn, plain, tokensOf } from "../../../engines/grounding/tokens";

const SEPARATOR = /[,;|/•·]/;
const FEWEST_ITEMS = 5;
const MOST_WORDS_AN_ITEM = 2.5;

/** « Stack : TypeScript, React, Node.js, Docker, AWS » names tools and tells no achievement. */
export function isKeywordList(text: string): boolean {
  const items = keywordsIn(text);
  if (items.length < FEWEST_ITEMS) return false;
  const words = items.reduce((sum, item) => sum + countWordsIn(item), 0);
  return words / items.length <= MOST_WORDS_AN_ITEM;
}

export const keywordsIn = (text: string): string[] =>
  text
    .slice(text.indexOf(":") + 1)
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== "");

const MOST_TIMES_IN_A_LINE = 3;

/** A long text may say a word once in twenty words more. */
export function repeatsAWord(text: string): boolean {
  const words = tokensOf(plain(text.slice(0, 2_000)))
    .map(({ folded }) => folded)
    .filter((word) => word.length > 2 && !isFunctionWord(word));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most > MOST_TIMES_IN_A_LINE + Math.floor(words.length / 20);
}
