/** A stream of choices that is the same for the same seed. */
export type Random = {
  /** It is from 0 up to, but not including, 1. */
  readonly next: () => number;
  readonly int: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Some of a list, in another order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
};

/** Mulberry32: a 32-bit state is enough for test data. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[int(0, list.length - 1)];
    if (picked === undefined) throw new Error("An empty list has nothing to pick.");
    return picked;
  };
  const some = <T>(list: readonly T[], count: number): T[] =>
    list
      .map((item) => ({ item, rank: next() }))
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, count)
      .map(({ item }) => item);
  return { next, int, chance: (probability) => next() < probability, pick, some };
}
