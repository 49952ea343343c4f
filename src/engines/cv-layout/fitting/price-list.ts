import type { FitRules, FittedCv, KeptCost, LeftOut } from "../cv-content";
import type { ColumnBlocks, EntryBlocks, FlowBlocks, MeasuredCv } from "../setting/measure-cv";
import type { FittingItem } from "./fitting-group";
import { type FittingSection, type ItemPrice, priceItems } from "./solve-column";
import { pinnedIn, pointsIn } from "./value";

/** It is what was chosen, and what it was chosen from. */
export type PricedSelection = {
  readonly measured: MeasuredCv;
  readonly rules: FitRules;
  readonly sections: readonly (readonly FittingSection[])[];
  readonly capacity: number;
  readonly kept: ReadonlySet<string>;
  /** They are the best values of the columns. */
  readonly values: readonly number[];
};

type Priced = { readonly price: ItemPrice; readonly column: number };

/** It says what each line out of the page would cost in it, and each line in it out of it. */
export function priceList(
  selection: PricedSelection,
  items: readonly FittingItem[],
): Pick<FittedCv, "leftOut" | "keptCosts"> {
  const { sections, capacity, values, kept, measured } = selection;
  const prices = new Map<string, Priced>();
  sections.forEach((each, column) => {
    for (const [id, price] of priceItems(each, capacity)) prices.set(id, { price, column });
  });
  const whole = values.reduce((sum, value) => sum + pointsIn(value), 0);
  const costIn = (id: string) => {
    const { price, column = 0 } = prices.get(id) ?? {};
    return lossOf(values[column] ?? 0, price?.withItem ?? null) ?? whole;
  };
  const costOut = (id: string) => {
    const { price, column = 0 } = prices.get(id) ?? {};
    return pointsIn(values[column] ?? 0) - pointsIn(price?.withoutItem ?? 0);
  };
  const places = new Map(measured.columns.flatMap((column) => placesIn(column)));
  const leftOut = items
    .filter(({ id }) => !kept.has(id))
    .map(({ id, points }): LeftOut => {
      const place = places.get(id);
      const heightPt = place ? heightOf(id, place, kept) : 0;
      const reason = place ? reasonOf(place, selection) : "no-room";
      return { id, points, heightPt, costPoints: costIn(id), reason };
    });
  const keptCosts = items
    .filter(({ id }) => kept.has(id))
    .map(({ id }): KeptCost => ({ id, costPoints: costOut(id) }));
  return {
    leftOut: leftOut.toSorted(
      (one, other) => one.costPoints - other.costPoints || other.points - one.points,
    ),
    keptCosts,
  };
}

/**
 * A page that has the item and loses a pinned one for it is no page with the item. The loss is below zero where a long item of a
 * list, which is worth as much, kept this one away.
 */
function lossOf(best: number, withItem: number | null): number | null {
  if (withItem === null || pinnedIn(withItem) < pinnedIn(best)) return null;
  return pointsIn(best) - pointsIn(withItem);
}

type ItemPlace = {
  readonly section: ColumnBlocks["sections"][number];
  readonly group: EntryBlocks | FlowBlocks;
};

const placesIn = ({ sections }: ColumnBlocks): [string, ItemPlace][] =>
  sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      idsIn(group).map((id): [string, ItemPlace] => [id, { section, group }]),
    ),
  );

const idsIn = (group: EntryBlocks | FlowBlocks): string[] =>
  group.kind === "flow"
    ? group.flow.items.map(({ id }) => id)
    : [group.entry.id, ...group.lines.map(({ item }) => item.id)];

const isKept = (group: EntryBlocks | FlowBlocks, kept: ReadonlySet<string>) =>
  idsIn(group).some((id) => kept.has(id));

/** The headings that the line needs and that do not stand there yet count too. */
function heightOf(id: string, { section, group }: ItemPlace, kept: ReadonlySet<string>): number {
  const hasHeading = section.groups.some((each) => isKept(each, kept));
  const heading = hasHeading ? 0 : section.heading.height;
  if (group.kind === "flow") {
    const { items, heightOf: measure } = group.flow;
    const now = items.map((item) => kept.has(item.id));
    const then = items.map((item) => kept.has(item.id) || item.id === id);
    return heading + measure(then) - (now.includes(true) ? measure(now) : 0);
  }
  const head = kept.has(group.entry.id) ? 0 : group.head.height;
  const line = group.lines.find(({ item }) => item.id === id);
  return heading + head + (line?.block.height ?? 0);
}

/** A limit of the rules is the reason where it is reached, else the height of the page. */
function reasonOf({ section, group }: ItemPlace, selection: PricedSelection): LeftOut["reason"] {
  const { kept, rules } = selection;
  if (group.kind === "flow") return "no-room";
  const lines = group.lines.filter(({ item }) => kept.has(item.id)).length;
  const isIn = kept.has(group.entry.id);
  if (isIn) return lines >= rules.maxBulletsPerExperience ? "too-many-lines" : "no-room";
  const posts = section.groups.filter((each) => isKept(each, kept)).length;
  return group.isCounted && posts >= rules.maxExperiences ? "too-many-experiences" : "no-room";
}
