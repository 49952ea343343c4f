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
