import type { Role } from "../../../platform/roles";
import type { AccountStatus } from "../api/schemas";

export type UserFilter = {
  readonly role?: Role | undefined;
  readonly status?: AccountStatus | undefined;
  readonly search: string;
  /** Addresses are searched by their beginnings; when it is false, only a whole address is found. */
  readonly searchesEmail: boolean;
  readonly exceptId?: number;
};

const MAX_TERMS = 8;

/**
 * It is the FTS5 expression for a filter: each word of the search is the beginning of a word. It is null when the search
 * has no word. Words are quoted and hold only letters and digits, so that none is syntax.
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
