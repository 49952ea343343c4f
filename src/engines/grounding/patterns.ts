import { fold } from "./tokens";

/** These are alternatives of a regular expression over folded words. */
export type Word = string;

export const oneOf = (words: readonly string[]): Word => words.join("|");

/** Matches a folded word that is one of these and nothing else. */
export const whollyOneOf = (words: readonly string[]) => new RegExp(`^(?:${oneOf(words)})$`, "u");

const compiled = new Map<Word, RegExp>();

function patternOf(words: Word): RegExp {
  const known = compiled.get(words);
  if (known) return known;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, "gu");
  compiled.set(words, pattern);
  return pattern;
}

/** It returns the whole words or phrases of the list that stand in a folded text. */
export function allOf(words: Word, folded: string): string[] {
  return Array.from(folded.matchAll(patternOf(words)), ([found]) => found);
}

export function has(words: Word, folded: string): boolean {
  return folded.search(patternOf(words)) >= 0;
}

const disguises: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** It unmasks `c0nn4rd` and `s.h.i.t`; words of digits alone stay as they are. */
export function unmasked(text: string): string {
  return fold(text)
    .replaceAll(/(?<![\p{L}\p{N}])(?:\p{L}[.*_-]){2,}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replaceAll(/[.*_-]/gu, ""),
    )
    .replaceAll(/[\p{L}\p{N}@$]+(?:![\p{L}]+)?/gu, (word) =>
      /\p{L}/u.test(word)
        ? word.replaceAll(/[013457@$!]/gu, (mark) => disguises[mark] ?? mark)
        : word,
    );
}
