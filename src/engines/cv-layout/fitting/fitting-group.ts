import type { HeightChoice } from "./height-table";

export type FittingItem = {
  readonly id: string;
  readonly points: number;
  readonly fillerPoints?: number | undefined;
  readonly isPinned: boolean;
};

export type IdChoice = HeightChoice & { readonly ids: readonly string[] };

/** A group takes none or one of its ways to stand. */
export type FittingGroup = {
  readonly items: readonly FittingItem[];
  readonly choices: readonly IdChoice[];
  /** It counts towards the most entries of its section. */
  readonly isCounted: boolean;
  /** They are the ways in which the item stands, whatever it is worth, and those in which it does not. */
  readonly alternatives: () => ReadonlyMap<string, GroupAlternatives>;
};

export type GroupAlternatives = {
  readonly withItem: readonly HeightChoice[];
  readonly withoutItem: readonly HeightChoice[];
};
