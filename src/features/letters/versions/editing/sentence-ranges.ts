/** A range goes from the first character to behind the last one, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/**
 * Finds where sentences, in their order, stand in the text as it was typed. Only white space may differ between the two;
 * where more does, a range is off by as much and never outside the text.
 */
export function sentenceRanges(typed: string, sentences: readonly string[]): Range[] {
  const places = Array.from(typed.matchAll(/\S/g), ({ index }) => index);
  let at = 0;
  return sentences.map((sentence) => {
    const start = places[at] ?? typed.length;
    at += sentence.replaceAll(/\s/g, "").length;
    const last = places[Math.min(at, places.length) - 1];
    return [start, last === undefined ? typed.length : Math.max(start, last + 1)];
  });
}
