import { type SQL, sql } from "drizzle-orm";
import type { SelectedFields } from "drizzle-orm/sqlite-core";
import type { Ctx } from "../../platform/context";
import { wordsExpression } from "./match-expression";
import type { ParsedQuery } from "./parse-query";
import { DOCUMENTS_A_MILLISECOND } from "./store-documents";
import { searchDocs } from "./tables";

type Search = {
  readonly kind: string;
  readonly query: ParsedQuery;
  /** SQL expressions whose values are tokens joined by OR, as in "pub OR r12". A document needs one of each. */
  readonly scopes: SQL;
  readonly facets: readonly SQL[];
  /** The id of the last document seen. */
  readonly cursor?: number | undefined;
};

/** Makes the statement that reads documents and their index; the caller joins what it needs, and adds the condition `foundIn`. */
export const selectFound = <T extends SelectedFields>({ db }: Pick<Ctx, "db">, columns: T) =>
  db
    .select({ id: searchDocs.id, ref: searchDocs.ref, ...columns })
    .from(searchDocs)
    .innerJoin(sql`search_index`, sql`search_index.rowid = ${searchDocs.id}`)
    .$dynamic();

/** It is the column that joins a document to the rows of its thing. */
export const documentRef = searchDocs.ref;

/** It orders by ids, which the index reads backwards, so that it stops at the limit. */
export const newestFirst = sql`search_index.rowid desc`;

/**
 * Makes the condition that documents match. The database builds the expression, so that who may find what is decided as it reads.
 * The expression has no ranking: counting every match in the whole index read 88,854 rows of 100,000, this reads a page.
 */
export function foundIn({ kind, query, scopes, facets, cursor }: Search): SQL {
  const { wanted, unwanted } = wordsExpression(query);
  const parts = [
    sql`'({scope}:(' || ${scopes} || ')) AND ({kind}:("' || ${kind} || '"))'`,
    ...facets.map((tokens) => sql`' AND ({facets}:(' || ${tokens} || '))'`),
    ...(wanted === null ? [] : [sql`${` AND (${wanted})`}`]),
  ];
  const expression = sql.join(parts, sql` || `);
  const match =
    unwanted === null ? expression : sql`'(' || ${expression} || ${`) NOT (${unwanted})`}`;
  const from = (query.since ?? 0) * DOCUMENTS_A_MILLISECOND;
  const until =
    query.until === null ? Number.MAX_SAFE_INTEGER : query.until * DOCUMENTS_A_MILLISECOND;
  // The index begins at a whole number only, and D1 binds all numbers as real ones.
  return sql`search_index match (${match}) and search_index.rowid >= cast(${from} as integer)
    and search_index.rowid < cast(${Math.min(until, cursor ?? until)} as integer)`;
}
