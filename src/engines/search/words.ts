/** A word of a text, folded, with the place where it stands there. */
export type FoundWord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It comes from a script without spaces, so that it may hold several words. */
  readonly isRun: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Scripts that put no spaces between words. `scx` counts the prolonged sound mark, which several scripts share. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;

const ACCENTS = /[\u0300-\u036F]/g;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** Case, width and accents make no difference. Going through upper case also folds ß. The result has nothing but letters and digits. */
export const foldWord = (word: string): string =>
  word
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(ACCENTS, "")
    .normalize("NFC")
    .replaceAll(NO_WORD, "");

/** Finds the words of a text in their order. A word changes where its script does: `DTM音楽` is two. */
export function findWords(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const parts: FoundWord[] = [];
    let end = 0;
    const add = (from: number, to: number, isRun: boolean) => {
      const folded = foldWord(word.slice(from, to));
      if (folded !== "") parts.push({ text: folded, start: index + from, end: index + to, isRun });
    };
    for (const { 0: run, index: start } of word.matchAll(UNSPACED)) {
      add(end, start, false);
      end = start + run.length;
      add(start, end, true);
    }
    add(end, word.length, false);
    return parts;
  });
}

/** The text as the index takes it. A run becomes pairs of characters and its last character, so that every part of it is found. */
export const indexed = (text: string): string =>
  findWords(text)
    .flatMap(({ text: word, isRun }) => (isRun ? [...pairsOf(word), ...lastOf(word)] : [word]))
    .join(" ");

export const lastOf = (run: string): string[] => Array.from(run).slice(-1);

/** The overlapping pairs of a run; none for a single character. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}
