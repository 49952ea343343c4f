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
  return {
    items: flow.items,
    choices: onlyBetter(prefixes(ranked, flow)),
    isCounted: false,
    alternatives: () =>
      new Map(
        ranked.map((own): [string, GroupAlternatives] => {
          const others = ranked.filter((one) => one !== own);
          return [
            own.item.id,
            {
              withItem: onlyBetter(prefixes([own, ...others], flow)),
              withoutItem: onlyBetter(prefixes(others, flow)),
            },
          ];
        }),
      ),
  };
}

function prefixes(
  ranked: readonly Ranked[],
  { items, heightOf, highest }: MeasuredFlow,
): IdChoice[] {
  const included = items.map(() => false);
  const ids: string[] = [];
  let value = 0;
  const ways = ranked.map(({ item, at }) => {
    included[at] = true;
    ids.push(item.id);
    value += valueOf(item);
    return { height: heightOf(included), value, ids: [...ids] };
  });
  return ways.filter(({ height }) => height <= highest);
}
