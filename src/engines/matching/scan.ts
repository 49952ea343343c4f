/** It compiles alternatives to one expression over folded text that matches whole words. */
export function anyOf(alternatives: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join("|")})(?:(?<![\p{L}\p{N}])|(?![\p{L}\p{N}]))`,
    "gu",
  );
}

export type Stretch = { readonly start: number; readonly end: number };

export function stretchesOf(pattern: RegExp, text: string): Stretch[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => end > start);
}

/** `test` would leave its place in the shared pattern, and the next search would begin there. */
export function hasAny(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

export const overlaps = (left: Stretch, right: Stretch): boolean =>
  left.start < right.end && right.start < left.end;
