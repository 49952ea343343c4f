import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
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

/**
 * A row is one state that the resume was published in, in all its languages; rows are only ever added. No row names who
 * published it, so that none of it is an account's personal data.
 */
export const profileVersions = sqliteTable(
  "profile_versions",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    /** It is made for each publication, and shows its later statements whether the first one was carried out. */
    publicationId: text("publication_id").notNull().unique(),
    /** It is a JSON object: the resume of each language. */
    resumes: text("resumes").notNull(),
    /** It names the versions of all languages, such as `en-d0f3a1c27be94c5e.fr-07c1e2a4b5d6f788`. */
    state: text("state").notNull(),
    source: text("source").$type<VersionSource>().notNull(),
    /** It is the version whose text this one has again. */
    restoredFrom: integer("restored_from"),
    publishedAt: integer("published_at").notNull(),
  },
  // A publication asks whether the state before it is kept.
  (table) => [index("profile_versions_state").on(table.state)],
);

/** It is where a version comes from; `before` was stored without a version, by the command line or as the sample. */
export type VersionSource = "page" | "api" | "before";
