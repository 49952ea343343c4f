import type { TimedWord } from "../captions";
import { wordKey } from "./word-key";

/** The same word, heard twice. */
export type SharedPlace = {
  readonly left: number;
  readonly right: number;
  /** Both heard the same text; else only its time is the same. */
  readonly isEqual: boolean;
  /** How much speaks for it: up to 3 where the text is the same, up to 0.8 where only the time is. */
  readonly likeness: number;
};

/** The same word is placed this far apart at most. */
const FURTHEST_MS = 1500;
/** A word of the same text counts most, and more the nearer it is; one at the same time counts a little. */
const EQUAL = 3;
const DISTANT = 2;
const SIMULTANEOUS = 0.8;
const LEAST_SHARE = 0.5;

type KeyedWord = TimedWord & { readonly key: string };

/**
 * Finds the words that two hearings of one stretch have in common: the best selection in the order of both, by text and
 * time. So a second “no” of three is the second one of the other side.
 */
export function sharedPlaces(
  left: readonly TimedWord[],
  right: readonly TimedWord[],
): SharedPlace[] {
  const keyed = (word: TimedWord): KeyedWord => ({ ...word, key: wordKey(word.text) });
  const [lefts, rights] = [left.map(keyed), right.map(keyed)];
  const width = rights.length + 1;
  const best = new Float64Array((lefts.length + 1) * width);
  const worth = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = 1; row <= lefts.length; row += 1) {
    for (let column = 1; column <= rights.length; column += 1) {
      const score = likenessOf(lefts[row - 1], rights[column - 1]);
      const paired = score > 0 ? worth(row - 1, column - 1) + score : 0;
      best[row * width + column] = Math.max(worth(row - 1, column), worth(row, column - 1), paired);
    }
  }
  const places: SharedPlace[] = [];
  for (let [row, column] = [lefts.length, rights.length]; row > 0 && column > 0;) {
    const [one, other] = [lefts[row - 1], rights[column - 1]];
    if (worth(row, column) === worth(row - 1, column)) row -= 1;
    else if (worth(row, column) === worth(row, column - 1)) column -= 1;
    else {
      [row, column] = [row - 1, column - 1];
      places.push({
        left: row,
        right: column,
        isEqual: one?.key === other?.key,
        likeness: likenessOf(one, other),
      });
    }
  }
  return places.toReversed();
}

function likenessOf(one: KeyedWord | undefined, other: KeyedWord | undefined): number {
  if (!one || !other) return 0;
  const apart = Math.abs(one.startMs + one.endMs - other.startMs - other.endMs) / 2;
  if (one.key === other.key)
    return apart <= FURTHEST_MS ? EQUAL - (DISTANT * apart) / FURTHEST_MS : 0;
  const shared = Math.min(one.endMs, other.endMs) - Math.max(one.startMs, other.startMs);
  const shorter = Math.max(1, Math.min(one.endMs - one.startMs, other.endMs - other.startMs));
  return shared >= shorter * LEAST_SHARE ? (SIMULTANEOUS * shared) / shorter : 0;
}
