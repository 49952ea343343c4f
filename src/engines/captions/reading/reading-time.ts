const MS_PER_CHARACTER = 65;
const SHORTEST_MS = 1000;
const LONGEST_MS = 8000;

/** How long it takes to say a text, about: 15 characters a second, as people speak. */
export const readingMs = (text: string): number =>
  Math.min(LONGEST_MS, Math.max(SHORTEST_MS, text.length * MS_PER_CHARACTER));

/** Each text ends where a later one begins; the last one when it has been said. */
export function endsOf(
  texts: readonly { readonly startMs: number; readonly text: string }[],
): number[] {
  const ends: number[] = [];
  let later: number | undefined;
  let start: number | undefined;
  for (const { startMs, text } of texts.toReversed()) {
    if (start !== undefined && start > startMs) later = start;
    ends.push(later === undefined ? startMs + readingMs(text) : Math.max(startMs, later));
    start = startMs;
  }
  return ends.toReversed();
}
