import type { NameMatch } from "./company-name";

/** What a search lists under a name that fits, before its page or item is read. */
export type Hit = {
  readonly match: NameMatch;
  /** Beyond what is read; otherwise it was asked for and failed. */
  readonly isCut?: boolean;
};

type Count = {
  /** How many are read as a rule. */
  readonly usual: number;
  /** How many of the very name asked for are read, so that none of them is overlooked. */
  readonly ofName: number;
};

const ranks: readonly NameMatch[] = ["exact", "close", "weak"];

/**
 * Those of the very name first, whatever place the search gave them. A hit that is not read is no less a company of
 * that name for it, so it is handed on as well.
 */
export function hitsToRead<H extends Hit>(
  hits: readonly H[],
  { usual, ofName }: Count,
): { readonly read: readonly H[]; readonly unread: readonly H[] } {
  const ranked = hits.toSorted(
    (one, other) => ranks.indexOf(one.match) - ranks.indexOf(other.match),
  );
  const exact = ranked.filter(({ match }) => match === "exact").length;
  const count = Math.max(usual, Math.min(ofName, exact));
  const unread = ranked.slice(count).map((hit) => ({ ...hit, isCut: true }));
  return { read: ranked.slice(0, count), unread };
}

/** The best of several; null where none of them fits. */
export const bestMatch = (matches: readonly (NameMatch | null)[]): NameMatch | null =>
  ranks.find((rank) => matches.includes(rank)) ?? null;
