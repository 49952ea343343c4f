import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * One row is one thing that can be found: its words, and the tokens of those who may find it. Triggers (migration `search-index`)
 * keep the index `search_index` in step, which has the columns from `kind` to `body`.
 */
export const searchDocs = sqliteTable(
  "search_docs",
  {
    /** Ids ascend with `at`, so that the index reads the newest first and stops early: see DOCUMENTS_A_MILLISECOND. */
    id: integer("id").primaryKey(),
    kind: text("kind").notNull(),
    /** It names the thing within its kind. */
    ref: text("ref").notNull(),
    /** Tokens of those who may find it, as in "pub", "r12" or "u3 u9". It is empty once the thing is gone. */
    scope: text("scope").notNull(),
    /** Tokens that filters ask for, as in "by3" for its author. */
    facets: text("facets").notNull().default(""),
    /** Title, tags and body hold folded words (words.ts), not the text that people read. */
    title: text("title").notNull().default(""),
    tags: text("tags").notNull().default(""),
    body: text("body").notNull().default(""),
    lang: text("lang"),
    /** The time of the thing, or for what is gone the time at which it went. */
    at: integer("at").notNull(),
    /** A later state has a greater one, so that a late writer never restores an older text. */
    version: integer("version").notNull(),
  },
  (table) => [
    uniqueIndex("search_docs_by_ref").on(table.kind, table.ref),
    // The nightly purge reads it.
    index("search_docs_gone")
      .on(table.at)
      .where(sql`${table.scope} = ''`),
  ],
);
