/** Places of two lists that hold the same, in the order of both. */
export type KeyPair = readonly [number, number];

export type MatchedKeys = {
  readonly pairs: readonly KeyPair[];
  /** No longer common list exists. Beyond `MOST_CHANGES` only what is rare is looked for. */
  readonly isExact: boolean;
};

/** The exact search takes the square of the changes in time and memory: 4 MB and some 20 ms at 1,000 of them. */
const MOST_CHANGES = 1000;

type Span = { readonly from: number; readonly to: number };
type Lists = { readonly old: readonly string[]; readonly new: readonly string[] };

/** Finds what two lists have in common: the same beginning, the same end, and the longest common list between. */
export function matchKeys(old: readonly string[], fresh: readonly string[]): MatchedKeys {
  const least = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < least && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) {
    tail += 1;
  }
  const lists = {
    old: old.slice(head, old.length - tail),
    new: fresh.slice(head, fresh.length - tail),
  };
  const middle = matchMiddle(lists);
  const pairs: KeyPair[] = Array.from({ length: head }, (_, at) => [at, at]);
  for (const [one, other] of middle.pairs) pairs.push([one + head, other + head]);
  for (let left = tail; left > 0; left -= 1) pairs.push([old.length - left, fresh.length - left]);
  return { pairs, isExact: middle.isExact };
}

function matchMiddle(lists: Lists): MatchedKeys {
  if (lists.old.length === 0 || lists.new.length === 0) return { pairs: [], isExact: true };
  const exact = longestCommon(lists);
  return exact ? { pairs: exact, isExact: true } : { pairs: matchAtAnchors(lists), isExact: false };
}

/** The greedy search of Myers: ever more changes, until both lists are at their end; null where there are too many. */
function longestCommon({ old, new: fresh }: Lists): KeyPair[] | null {
  const most = Math.min(MOST_CHANGES, old.length + fresh.length);
  if (Math.abs(old.length - fresh.length) > most) return null;
  const reached = new Int32Array(2 * most + 3);
  const traces: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes += 1) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let at = stepFrom(reached, { diagonal, changes, middle: most + 1 });
      while (at < old.length && at - diagonal < fresh.length && old[at] === fresh[at - diagonal])
        at += 1;
      reached[diagonal + most + 1] = at;
      if (at >= old.length && at - diagonal >= fresh.length)
        return walkBack({ old, new: fresh }, traces, changes);
    }
    traces.push(reached.slice(most + 1 - changes, most + 2 + changes));
  }
  return null;
}

type Step = { readonly diagonal: number; readonly changes: number; readonly middle: number };

/** A word of the old list is left out, or one of the new list is put in: whatever leads further. */
function stepFrom(reached: Int32Array, { diagonal, changes, middle }: Step): number {
  const left = reached[middle + diagonal - 1] ?? 0;
  const above = reached[middle + diagonal + 1] ?? 0;
  if (changes === 0) return 0;
  return isFromAbove({ diagonal, changes }, left, above) ? above : left + 1;
}

const isFromAbove = (
  { diagonal, changes }: Pick<Step, "diagonal" | "changes">,
  left: number,
  above: number,
): boolean => diagonal === -changes || (diagonal !== changes && left < above);

function walkBack(
  { old, new: fresh }: Lists,
  traces: readonly Int32Array[],
  changes: number,
): KeyPair[] {
  const pairs: KeyPair[] = [];
  let [at, to] = [old.length, fresh.length];
  for (let left = changes; left > 0; left -= 1) {
    const trace = traces[left - 1];
    const diagonal = at - to;
    const reach = (other: number) => trace?.[other + left - 1] ?? 0;
    const isAbove = isFromAbove(
      { diagonal, changes: left },
      reach(diagonal - 1),
      reach(diagonal + 1),
    );
    const before = isAbove ? diagonal + 1 : diagonal - 1;
    const start = isAbove ? reach(before) : reach(before) + 1;
    while (at > start) pairs.push([(at -= 1), (to -= 1)]);
    at = reach(before);
    to = at - before;
  }
  while (at > 0 && to > 0) pairs.push([(at -= 1), (to -= 1)]);
  return pairs.toReversed();
}

/** Words that stand once in either list hold the texts together; between two of them only a short rest is searched. */
function matchAtAnchors(lists: Lists): KeyPair[] {
  const anchors = risingPairs(uniquePairs(lists));
  const pairs: KeyPair[] = [];
  let [one, other] = [0, 0];
  for (const anchor of [...anchors, [lists.old.length, lists.new.length] as const]) {
    const between = {
      old: lists.old.slice(one, anchor[0]),
      new: lists.new.slice(other, anchor[1]),
    };
    for (const [left, right] of matchShort(between)) pairs.push([left + one, right + other]);
    if (anchor[0] < lists.old.length) pairs.push(anchor);
    [one, other] = [anchor[0] + 1, anchor[1] + 1];
  }
  return pairs;
}

/** Longer rests are given up, so that their cost stays that of their length. */
const MOST_BETWEEN = 200;

const matchShort = (lists: Lists): readonly KeyPair[] =>
  lists.old.length + lists.new.length <= MOST_BETWEEN &&
  lists.old.length > 0 &&
  lists.new.length > 0
    ? (longestCommon(lists) ?? [])
    : [];

function uniquePairs({ old, new: fresh }: Lists): KeyPair[] {
  const places = new Map<string, { old: Span; new: Span }>();
  const none: Span = { from: -1, to: -1 };
  const widened = (span: Span, at: number): Span => ({
    from: span.from < 0 ? at : span.from,
    to: at,
  });
  old.forEach((key, at) => {
    const known = places.get(key);
    places.set(key, { old: widened(known?.old ?? none, at), new: none });
  });
  fresh.forEach((key, at) => {
    const known = places.get(key);
    if (known) places.set(key, { ...known, new: widened(known.new, at) });
  });
  return [...places.values()]
    .filter(
      (both) => both.old.from === both.old.to && both.new.from === both.new.to && both.new.to >= 0,
    )
    .map((both): KeyPair => [both.old.from, both.new.from])
    .toSorted(([one], [other]) => one - other);
}

/** The longest selection of pairs that rises on both sides. */
function risingPairs(pairs: readonly KeyPair[]): KeyPair[] {
  const piles: number[] = [];
  const below: number[] = [];
  pairs.forEach(([, place], at) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    below[at] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = at;
  });
  const rising: KeyPair[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = below[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.toReversed();
}
