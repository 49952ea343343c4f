import type { Role } from "../../../platform/roles";
import type { AccountStatus } from "../api/schemas";

export type UserFilter = {
  readonly role?: Role | undefined;
  readonly status?: AccountStatus | undefined;
  readonly search: string;
  /** Addresses are searched by their beginnings; otherwise only a whole one is found. */
  readonly searchesEmail: boolean;
  readonly exceptId?: number;
};

const MAX_TERMS = 8;

/**
 * The FTS5 expression for a filter: each word of the search as the beginning of a word. Null when the search has no
 * word. Words are quoted and hold letters and digits only, so that nothing in them is syntax.
 */
export function matchOf({ role, status, search, searchesEmail }: UserFilter): string | null {
  const words = search.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, MAX_TERMS) ?? [];
  if (words.length === 0) return null;
  const columns = searchesEmail ? "{names email}" : "{names}";
  const facets = [role && `role${role.replace("_", "")}`, status && `status${status}`];
  return [
    `${columns} : (${words.map((word) => `"${word}"*`).join(" AND ")})`,
    ...facets.flatMap((facet) => (facet ? [`facets : "${facet}"`] : [])),
  ].join(" AND ");
}
