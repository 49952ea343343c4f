import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ResumeForm } from "../form/resume-form";

/** The one row is the draft of the owner's resume, which all admins share. */
export const profileDrafts = sqliteTable("profile_drafts", {
  id: integer("id").primaryKey(),
  /** It is null where nothing differs from what is published. */
  form: text("form", { mode: "json" }).$type<ResumeForm>(),
  /** It is the draft that an import, a restored version or another editor has replaced, which can be taken back. */
  replaced: text("replaced", { mode: "json" }).$type<ResumeForm>(),
  /** It counts up with every change of the row; a save names the one that it was made from. */
  revision: integer("revision").notNull(),
  /** It is what was published when the draft was begun. */
  seenState: text("seen_state").notNull(),
  /** It is the version that the draft restores. */
  restoredFrom: integer("restored_from"),
  savedAt: integer("saved_at").notNull(),
});

/** A row is what a member has typed into the form of their own resume and not saved into it yet. */
export const memberProfileDrafts = sqliteTable("member_profile_drafts", {
  ownerId: text("owner_id").primaryKey(),
  form: text({ mode: "json" }).$type<ResumeForm>().notNull(),
  /** It counts up with every save of the draft; a save names the one that it was made from. */
  revision: integer().notNull(),
  /** It is the version of the profile that the draft was begun from; null where there was none. */
  seenVersion: text("seen_version"),
  savedAt: integer("saved_at").notNull(),
});
