import type { FittingGroup, FittingItem, GroupAlternatives, IdChoice } from "./fitting-group";
import { onlyBetter } from "./height-table";
import { valueOf } from "./value";

/** It is a list that runs on over its lines, such as skills. */
export type MeasuredFlow = {
  readonly items: readonly FittingItem[];
  /** It measures the list with these of its items, which stand in their own order. */
  readonly heightOf: (included: readonly boolean[]) => number;
  /** No page has room for more. */
  readonly highest: number;
};

type Ranked = { readonly item: FittingItem; readonly at: number };

/** Its ways to stand are the items of most worth, as many as one likes: the first one, the first two and so on. */
export function flowGroup(flow: MeasuredFlow): FittingGroup {
  const ranked = flow.items
    .map((item, at): Ranked => ({ item, at }))
    .toSorted((one, other) => valueOf(other.item) - valueOf(one.item) || one.at - other.at);
  const ways = prefixes(ranked, flow);
  return {
    items: flow.items,
    choices: waysWithin(ways, flow),
    isCounted: false,
    alternatives: () =>
      new Map(
        ranked.map((own, rank): [string, GroupAlternatives] => {
          const others = ranked.filter((one) => one !== own);
          // From its own rank on the item is in every way there is, and before it in none.
          const withItem = [
            ...prefixes([own, ...ranked.slice(0, rank)], flow),
            ...ways.slice(rank + 1),
          ];
          const withoutItem = [...ways.slice(0, rank), ...prefixes(others, flow, rank)];
          return [
            own.item.id,
            { withItem: waysWithin(withItem, flow), withoutItem: waysWithin(withoutItem, flow) },
          ];
        }),
      ),
  };
}

const waysWithin = (ways: readonly IdChoice[], { highest }: MeasuredFlow): IdChoice[] =>
  onlyBetter(ways.filter(({ height }) => height <= highest));

/** They are the first items, one more each time; the ways with no more items than `after` are left out. */
function prefixes(
  ranked: readonly Ranked[],
  { items, heightOf }: MeasuredFlow,
  after = 0,
): IdChoice[] {
  const included = items.map(() => false);
  const ids: string[] = [];
  let value = 0;
  return ranked.flatMap(({ item, at }, index): IdChoice[] => {
    included[at] = true;
    ids.push(item.id);
    value += valueOf(item);
    return index < after ? [] : [{ height: heightOf(included), value, ids: [...ids] }];
  });
}
