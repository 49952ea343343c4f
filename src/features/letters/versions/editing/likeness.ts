import { isFunctionWord, plain, tokensOf } from "../../check";

/** The words of a text that carry meaning, each as often as it stands there; all of them where none does. */
export type Bag = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

export function bagOf(text: string): Bag {
  const words = tokensOf(plain(text)).map(({ folded }) => folded);
  const telling = words.filter((word) => !isFunctionWord(word));
  const kept = telling.length > 0 ? telling : words;
  const counts = new Map<string, number>();
  for (const word of kept) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: kept.length };
}

export function wordsInCommon(a: Bag, b: Bag): number {
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return common;
}

/** The likeness goes from 0, nothing in common, to 1, the same words (Dice’s coefficient). */
export function likeness(a: Bag, b: Bag): number {
  return a.size + b.size === 0 ? 0 : (2 * wordsInCommon(a, b)) / (a.size + b.size);
}

/** Same length as the text, so that places agree: kinds of spaces and apostrophes do not make another sentence. */
export function spellingKey(text: string): string {
  return text.replaceAll(/[\u00A0\u2009\u202F]/gu, " ").replaceAll(/[’ʼ]/gu, "'");
}

export const foldedWords = (text: string) => tokensOf(plain(text)).map(({ folded }) => folded);
