import type { TimedWord } from "../cue";
import { joinWords, shareTime, splitWords, type WordPiece } from "../word-pieces";

/** A part of a caption that has a moment of its own. */
export type TimedStretch = {
  readonly text: string;
  readonly startMs: number;
  readonly confidence?: number;
};

/** The words of parts that follow each other; those of a part with one word begin exactly where the part does. */
export function wordsOfStretches(stretches: readonly TimedStretch[], endMs: number): TimedWord[] {
  const words: TimedWord[] = [];
  let isOpen = false;
  stretches.forEach(({ text, startMs, confidence }, index) => {
    const pieces = splitWords(text);
    const [first, ...others] = pieces;
    if (first) {
      const stretch = { startMs, endMs: Math.max(startMs, stretches[index + 1]?.startMs ?? endMs) };
      const goesOn = isOpen && !/^\s/.test(text);
      const placed = shareTime([follow(words.at(-1), first, goesOn), ...others], stretch);
      words.push(
        ...placed.map((word) => ({
          ...word,
          ...(pieces.length > 1 && { timed: "cue" as const }),
          ...(confidence !== undefined && { confidence }),
        })),
      );
    }
    if (text !== "") isOpen = !/\s$/.test(text);
  });
  return words;
}

/** The word as it follows the one before it, which ends a part of its own. */
function follow(before: WordPiece | undefined, word: WordPiece, joined: boolean): WordPiece {
  if (!before) return word;
  const isUsual = joinWords([before, { text: word.text }]) === before.text + word.text;
  return isUsual === joined ? { text: word.text } : { text: word.text, joined };
}
