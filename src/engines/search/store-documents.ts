import type { Ctx } from "../../platform/context";

/** A thing as it is offered to the search. Its texts are folded words: see `indexed`. */
export type SearchDocument = {
  readonly ref: string;
  readonly facets: string;
  readonly title?: string;
  readonly tags?: string;
  readonly body: string;
  readonly at: number;
  /** The thing is no longer there. Its row stays for a day without its words, so that a late writer cannot bring them back. */
  readonly isGone?: boolean;
};

type Offer = {
  readonly kind: string;
  readonly documents: readonly SearchDocument[];
  /** It is the state that all of them were read in. A greater one replaces them, an equal or smaller one does not. */
  readonly version: number;
  /** An SQL expression for their scope, from our own constants and numbers, so that the database decides at the time of writing. */
  readonly scopeSql: string;
};

/** Ids are `at` times this number, plus a place among the documents of that millisecond. They stay below 2^53 until the year 2039. */
export const DOCUMENTS_A_MILLISECOND = 4_096;

/** Makes the statement that stores documents; safe to repeat. They are one bound value, because D1 takes at most 100. */
export function storeDocuments(
  db: D1Database,
  { kind, documents, version, scopeSql }: Offer,
): D1PreparedStatement {
  const rows = documents.map(({ ref, facets, title = "", tags = "", body, at, isGone = false }) =>
    isGone ? [ref, at, 1, "", "", "", ""] : [ref, at, 0, facets, title, tags, body],
  );
  return db
    .prepare(STORE.replace("$scope", () => scopeSql))
    .bind(kind, version, JSON.stringify(rows));
}

const STORE = `
  INSERT INTO search_docs (id, kind, ref, scope, facets, title, tags, body, at, version)
  SELECT
    coalesce(
      (SELECT max(id) + 1 FROM search_docs
       WHERE id >= new.at * ${DOCUMENTS_A_MILLISECOND} AND id < (new.at + 1) * ${DOCUMENTS_A_MILLISECOND}),
      new.at * ${DOCUMENTS_A_MILLISECOND}
    ) + new.place,
    ?1, new.ref, CASE WHEN new.is_gone THEN '' ELSE coalesce($scope, '') END,
    new.facets, new.title, new.tags, new.body, new.at, ?2
  FROM (
    SELECT value->>0 AS ref, value->>1 AS at, value->>2 AS is_gone, value->>3 AS facets, value->>4 AS title,
      value->>5 AS tags, value->>6 AS body, row_number() OVER (PARTITION BY value->>1 ORDER BY key) - 1 AS place
    FROM json_each(?3)
  ) AS new
  WHERE true ORDER BY new.at, new.place
  ON CONFLICT (kind, ref) DO UPDATE SET
    scope = excluded.scope, facets = excluded.facets, title = excluded.title, tags = excluded.tags,
    body = excluded.body, at = excluded.at, version = excluded.version
  WHERE excluded.version > search_docs.version`;

const AT_ONCE = 500;
/** D1 has time for so many rows in a statement, and a call of the Worker for so many statements. */
const STATEMENTS = 20;

/** Removes up to 10,000 documents of a kind that have a facet, and returns whether none is left. Safe to repeat. */
export async function removeDocuments(
  { env }: Pick<Ctx, "env">,
  { kind, facet }: { kind: string; facet: string },
): Promise<boolean> {
  const removal = env.DB.prepare(
    `DELETE FROM search_docs WHERE id IN (
       SELECT rowid FROM search_index WHERE search_index MATCH ?1 LIMIT ${AT_ONCE})`,
  ).bind(`({kind}:("${kind}")) AND ({facets}:("${facet}"))`);
  for (let count = 0; count < STATEMENTS; count += 1) {
    // The index is changed by triggers, so that D1 counts more changes than documents.
    const { meta } = await removal.run();
    if (meta.changes === 0) return true;
  }
  return false;
}

const KEPT_MS = 86_400_000;

/** Every night: the empty rows of what went over a day ago go too. Safe to repeat. */
export async function purgeGoneDocuments({ env, now }: Pick<Ctx, "env" | "now">): Promise<void> {
  const purge = env.DB.prepare(
    `DELETE FROM search_docs WHERE id IN (
       SELECT id FROM search_docs WHERE scope = '' AND at < ?1 LIMIT ${AT_ONCE})`,
  ).bind(now().getTime() - KEPT_MS);
  for (;;) {
    const { meta } = await purge.run();
    if (meta.changes === 0) return;
  }
}
