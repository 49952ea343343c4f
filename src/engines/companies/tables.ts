import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Language } from "../../platform/language";
import type { SourceStatement } from "./schemas";

/** What a page of the outside world said when it last answered. Public, and nobody's: no name, no visitor. */
export const companyReadings = sqliteTable(
  "company_readings",
  {
    url: text("url").notNull(),
    /** Of the look-up; facts are worded in it. */
    language: text("language").$type<Language>().notNull(),
    /** Empty for a page that is gone; null for one that has never answered yet. */
    statements: text("statements", { mode: "json" }).$type<SourceStatement[]>(),
    answeredAt: integer("answered_at"),
    /** Whether or not it answered. */
    askedAt: integer("asked_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.url, table.language] }),
    // The purge of the night.
    index("company_readings_asked").on(table.askedAt),
  ],
);
