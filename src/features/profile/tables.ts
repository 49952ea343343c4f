import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Language } from "../../platform/language";
import type { Resume } from "./api/schemas";

/**
 * A row is the owner's resume in one language. `version` changes with every edit, so that outdated results can be detected.
 */
export const profiles = sqliteTable("profiles", {
  language: text("language").$type<Language>().primaryKey(),
  resume: text("resume", { mode: "json" }).$type<Resume>().notNull(),
  version: text("version").notNull(),
  updatedAt: integer("updated_at").notNull(),
});
