import { boxAround } from "./line-parts";
import { rightEdgeOf, type PlacedItem } from "./rows";

const MIN_LETTERS = 4;
const MAX_GAP_EM = 2.5;

/** Letters that are drawn one by one with space between, as in spaced capitals, become the words that they spell. */
export function withSpelledWords(items: readonly PlacedItem[]): PlacedItem[] {
  const runs: PlacedItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1)?.at(-1);
    if (last && isLetter(last) && isLetter(item) && isAlike(last, item)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => (run.length < MIN_LETTERS ? run : wordsOf(run)));
}

const isLetter = ({ text }: PlacedItem) => /^[\p{Lu}\p{N}&'’-]$/u.test(text);

function isAlike(last: PlacedItem, item: PlacedItem): boolean {
  const gap = item.box[0] - rightEdgeOf(last);
  return (
    Math.abs(last.size - item.size) < 0.1 && gap < MAX_GAP_EM * item.size && gap > -0.1 * item.size
  );
}

function wordsOf(letters: readonly PlacedItem[]): PlacedItem[] {
  const gapBefore = (index: number) => {
    const [last, item] = [letters[index - 1], letters[index]];
    return last && item ? item.box[0] - rightEdgeOf(last) : 0;
  };
  const gaps = letters.map((_, index) => gapBefore(index)).slice(1);
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const words: PlacedItem[][] = [];
  for (const [index, letter] of letters.entries()) {
    const isApart = gapBefore(index) > Math.max(1.8 * usual, usual + 0.2 * letter.size);
    if (index === 0 || isApart) words.push([letter]);
    else words.at(-1)?.push(letter);
  }
  const text = words.map((word) => word.map((letter) => letter.text).join("")).join(" ");
  // The words of one heading stay together, however far apart they are drawn.
  const box = boxAround(letters.map((letter) => letter.box));
  return letters.slice(0, 1).map((first) => ({ ...first, text, box }));
}
