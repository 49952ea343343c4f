import type { TimedWord } from "./cue";

export type WordPiece = Pick<TimedWord, "text" | "joined">;

type Stretch = { readonly startMs: number; readonly endMs: number };

/** Scripts that put no spaces between words; `scx` counts the marks that several of them share. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** A run ends after 200 characters, because each segment holds a copy of the whole text that the segmenter was given. */
const RUNS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]{1,200}|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
/** No character below it belongs to a script without spaces, but for a few marks that are shared. */
const PLAIN = /^[\0-\u0DFF]*$/;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

const isUnspaced = (character: string | undefined): boolean =>
  character !== undefined && !PLAIN.test(character) && UNSPACED.test(character);

const lastCharacter = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? "";
const firstCharacter = (text: string): string => Array.from(text.slice(0, 2))[0] ?? "";

/** Words of a script without spaces stand close, all others apart. */
const standsClose = (before: string, word: string): boolean =>
  isUnspaced(lastCharacter(before)) && isUnspaced(firstCharacter(word));

/**
 * Splits a text at its spaces, and at the words of scripts that have none. `joinWords` puts it together again, on one line: a
 * line break is a space only in scripts that have spaces.
 */
export function splitWords(text: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  for (const [, space = "", chunk = ""] of text.matchAll(/(\s*)(\S+)/gu)) {
    const parts = PLAIN.test(chunk) ? [chunk] : wordsOfChunk(chunk);
    parts.forEach((part, index) => {
      const before = pieces.at(-1);
      const joined = index > 0;
      const isBroken = index === 0 && space.includes("\n");
      const isUsual = !before || isBroken || standsClose(before.text, part) === joined;
      pieces.push(isUsual ? { text: part } : { text: part, joined });
    });
  }
  return pieces;
}

function wordsOfChunk(chunk: string): string[] {
  const words: string[] = [];
  let opening = "";
  const add = (word: string, isWord: boolean) => {
    if (!isWord && OPENING.test(word)) opening += word;
    else if (!isWord && opening === "" && words.length > 0) words.push((words.pop() ?? "") + word);
    else {
      words.push(opening + word);
      opening = "";
    }
  };
  for (const [run] of chunk.matchAll(RUNS)) {
    if (!isUnspaced(firstCharacter(run))) add(run, /[\p{L}\p{N}]/u.test(run));
    else
      for (const { segment, isWordLike } of segmenter.segment(run))
        add(segment, isWordLike === true);
  }
  if (opening !== "") words.push(opening);
  return words;
}

/** The text of these words, on one line. */
export function joinWords(words: readonly WordPiece[]): string {
  const parts: string[] = [];
  let before: string | undefined;
  for (const { text, joined } of words) {
    if (before !== undefined && !(joined ?? standsClose(before, text))) parts.push(" ");
    parts.push(text);
    before = text;
  }
  return parts.join("");
}

/** A text on one line. */
export const onOneLine = (text: string): string => joinWords(splitWords(text));

/** Gives each word a share of the stretch by its length. */
export function shareTime<T extends WordPiece>(
  words: readonly T[],
  { startMs, endMs }: Stretch,
): (T & Stretch)[] {
  const total = words.reduce((sum, { text }) => sum + text.length, 0);
  const length = Math.max(0, endMs - startMs);
  let passed = 0;
  const momentAt = (characters: number) =>
    startMs + (total === 0 ? 0 : Math.round((length * characters) / total));
  return words.map((word) => {
    const begin = momentAt(passed);
    passed += word.text.length;
    return { ...word, startMs: begin, endMs: momentAt(passed) };
  });
}

/** The words of a text that is said somewhere within a stretch. */
export const wordsWithin = (text: string, stretch: Stretch): TimedWord[] =>
  shareTime(splitWords(text), stretch).map((word) => ({ ...word, timed: "cue" }));
