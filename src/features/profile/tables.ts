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

/** A row is the resume of one member, which only they see. `version` changes with every edit. */
export const memberProfiles = sqliteTable("member_profiles", {
  ownerId: text("owner_id").primaryKey(),
  /** It is a JSON Resume. */
  resume: text().notNull(),
  version: text().notNull(),
  /** It is a JSON object: where the value at each path of the resume comes from. */
  origins: text().notNull(),
  updatedAt: integer("updated_at").notNull(),
  /** It is null in a row that was stored before a resume had a language. */
  language: text().$type<Language>(),
  /** It is the JSON Resume in the other language, where there is one. */
  translation: text(),
});

/** A row is one state of a member's resume; the oldest ones go when there are too many. */
export const memberProfileVersions = sqliteTable(
  "member_profile_versions",
  {
    number: integer().primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    version: text().notNull(),
    resume: text().notNull(),
    origins: text().notNull(),
    savedAt: integer("saved_at").notNull(),
    language: text().$type<Language>(),
    translation: text(),
  },
  // Serves the list of a member's versions.
  (table) => [index("member_profile_versions_owner").on(table.ownerId, table.number)],
);

/** A row is the photo of one member; the picture stands in the bucket under a random key. */
export const memberPhotos = sqliteTable("member_photos", {
  ownerId: text("owner_id").primaryKey(),
  key: text().notNull(),
  sizeBytes: integer("size_bytes").notNull(),
  setAt: integer("set_at").notNull(),
});
