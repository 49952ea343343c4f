import type { CheckRule } from "../check-rule";

const MOST_PAGES = 2;
const MOST_WORDS = 1_100;

/** Formats without pages are judged by their words. Short CVs lose by what they lack. */
export const lengthCheck: CheckRule = {
  id: "length",
  category: "format",
  weight: 5,
  look: ({ reading, posts, degrees, wordCount }) => {
    if (posts.length + degrees.length === 0) return { share: 0 };
    const pages = Math.max(1, reading.sheets.length, reading.lines.at(-1)?.page ?? 1);
    const isTooLong = wordCount > MOST_WORDS || (hasPages.has(reading.kind) && pages > MOST_PAGES);
    const share = isTooLong ? 0.4 : 1;
    return { share, params: { count: pages, of: wordCount } };
  },
};

const hasPages = new Set(["pdf", "docx", "odt"]);
