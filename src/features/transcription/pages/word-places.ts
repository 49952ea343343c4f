/** It is where a word stands in the text of its segment, and when it is said. */
export type WordPlace = { readonly at: number; readonly startMs: number };

type Spoken = { readonly text: string; readonly startMs: number };

const RADIX = 36;

/** The places of all words, each as its distance from the one before: ten hours of speech stay a page. */
export function writeWordPlaces(text: string, words: readonly Spoken[], segmentMs: number): string {
  let [at, ms] = [0, Math.round(segmentMs)];
  let from = 0;
  return words
    .map((word) => {
      const [nextAt, nextMs] = [
        Math.max(from, text.indexOf(word.text, from)),
        Math.round(word.startMs),
      ];
      const written = `${(nextAt - at).toString(RADIX)}.${(nextMs - ms).toString(RADIX)}`;
      [at, ms] = [nextAt, nextMs];
      from = nextAt + word.text.length;
      return written;
    })
    .join(" ");
}

export function readWordPlaces(written: string, segmentMs: number): WordPlace[] {
  let [at, startMs] = [0, segmentMs];
  return written
    .split(" ")
    .filter((each) => each !== "")
    .map((each) => {
      const [further = "0", later = "0"] = each.split(".");
      at += Number.parseInt(further, RADIX);
      startMs += Number.parseInt(later, RADIX);
      return { at, startMs };
    });
}

/** The index of the last one that is not after `value`, in a list that rises; -1 before the first. */
export function lastNotAfter<T>(
  list: readonly T[],
  value: number,
  placeOf: (item: T) => number,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && placeOf(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
