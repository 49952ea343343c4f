import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Language } from "../../platform/language";
import type { SourceKey, SourceStatement } from "./schemas";

/** One row holds what a public page, read as one kind of source, said when it last answered. It names no visitor. */
export const companyReadings = sqliteTable(
  "company_readings",
  {
    /** A page read as another kind of source makes other facts, which judge none of these. */
    source: text("source").$type<SourceKey>().notNull(),
    url: text("url").notNull(),
    /** It is the language of the look-up, in which the facts are worded. */
    language: text("language").$type<Language>().notNull(),
    /** It is empty for a page that is gone; it is null for one that has never answered yet. */
    statements: text("statements", { mode: "json" }).$type<SourceStatement[]>(),
    answeredAt: integer("answered_at"),
    /** It is the time of the last attempt, with or without an answer. */
    askedAt: integer("asked_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.url, table.language, table.source] }),
    // The nightly purge reads it.
    index("company_readings_asked").on(table.askedAt),
  ],
);
