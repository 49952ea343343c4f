/** A choice depends on nothing but a seed and the name of the choice. */
export type Random = () => number;

/** xfnv1a, after bryc, "PRNGs in JavaScript" (github.com/bryc/code, public domain). */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** mulberry32, by Tommy Ettinger (public domain). One stream per label, so that one choice never shifts another. */
export function randomOf(seed: number, label: string): Random {
  let state = (seed ^ hashOf(label)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns a copy in drawn order; equal keys keep the order they had. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const drawn = items.map((item) => ({ item, key: random() }));
  return drawn.toSorted((left, right) => left.key - right.key).map(({ item }) => item);
}

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
