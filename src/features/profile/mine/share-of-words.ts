/** Lines that share so much of their words are one line before and after an edit. */
export const LEAST_LIKENESS = 0.5;

/** It is the share of the words that two texts have in common, from 0 to 1. */
export function shareOfWords(one: string, other: string): number {
  const [ones, others] = [wordsIn(one), wordsIn(other)];
  const common = [...ones].filter((word) => others.has(word)).length;
  return common / Math.max(1, ones.size, others.size);
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
