import type { NameMatch } from "./company-name";

/** A search result with a fitting name, before its page or item is read. */
export type Hit = {
  readonly match: NameMatch;
  /** True for a hit beyond the number that is read; otherwise reading it failed. */
  readonly isCut?: boolean;
};

type Count = {
  /** Number of hits that are read as a rule. */
  readonly usual: number;
  /** Number of hits with exactly the name asked for that are read, so that none is overlooked. */
  readonly ofName: number;
};

const ranks: readonly NameMatch[] = ["exact", "close", "weak"];

/**
 * Hits with exactly that name come first, wherever the search put them. A hit that is not read may still be a company of
 * that name, so it is handed on as well.
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

/** It returns the best of several matches; it is null where none of them fits. */
export const bestMatch = (matches: readonly (NameMatch | null)[]): NameMatch | null =>
  ranks.find((rank) => matches.includes(rank)) ?? null;
