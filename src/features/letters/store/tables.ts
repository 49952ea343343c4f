import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Language } from "../../../platform/language";
import type { LetterPair, LetterStatus } from "../api/schemas";
import type { CompanyInfo, LetterOrigin } from "../request/letter-origin";
import type { GenerateLetters } from "../api/request-schema";
import type { LetterFlag, VersionAuthor } from "../api/version-schemas";

/**
 * One pair of letters, made by one job for one visitor: its current version, so that reading one costs one row whatever
 * came before. Soft-deleted rows can be restored until they are purged.
 */
export const generatedLetters = sqliteTable(
  "generated_letters",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** Makes saving safe to repeat. */
    jobId: text("job_id").notNull(),
    ownerId: text("visitor_id").notNull(),
    companyName: text("company_name").notNull(),
    companyInfo: text("company_info", { mode: "json" }).$type<CompanyInfo>().notNull(),
    language: text("language").$type<Language>().notNull(),
    profileVersion: text("profile_version").notNull(),
    motivationLetter: text("motivation_letter").notNull(),
    antiMotivationLetter: text("anti_motivation_letter").notNull(),
    /** The same two letters, sentence by sentence with the facts they rest on. */
    documents: text("documents", { mode: "json" }).$type<LetterPair>().notNull(),
    /** JSON list: who wrote the motivation letter, who the anti-motivation letter. */
    aiModels: text("ai_models", { mode: "json" }).$type<string[]>().notNull(),
    /** The wish, the facts that the pair rests on, and the cost of its making. */
    origin: text("origin", { mode: "json" }).$type<LetterOrigin>(),
    tokensUsed: integer("tokens_used").notNull().default(0),
    /** The time counts from the creation of the job, the wait in the queue included. */
    generationTimeMs: integer("generation_time").notNull(),
    /** The time of the writing alone. */
    writingTimeMs: integer("writing_time").notNull(),
    pdfMotivationPath: text("pdf_motivation_path").notNull(),
    pdfAntiMotivationPath: text("pdf_anti_motivation_path").notNull(),
    pdfDualPath: text("pdf_dual_path").notNull(),
    /** When PDFs were last put under the paths; null once purged. */
    pdfStoredAt: integer("pdf_stored_at"),
    /** Counts up with every save; 1 is what the job wrote. */
    version: integer("version").notNull().default(1),
    versionAuthor: text("version_author").$type<VersionAuthor>().notNull().default("writer"),
    /** The version whose text this one has again. */
    restoredFrom: integer("restored_from"),
    /** Made by the page that saved: makes saving safe to repeat. */
    saveId: text("save_id"),
    /** When this version was saved; null for the job’s, which is as old as the row. */
    versionSavedAt: integer("version_saved_at"),
    /** The checker's remarks when the version was saved; null for the job’s, which was checked before it was saved. */
    flags: text("flags", { mode: "json" }).$type<LetterFlag[]>(),
    /** It is what became of the pair, as its owner says. */
    status: text("status").$type<LetterStatus>().notNull().default("draft"),
    /** The owner's own words about it. */
    note: text("note").notNull().default(""),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    deletedAt: integer("deleted_at"),
  },
  (table) => [
    uniqueIndex("generated_letters_job").on(table.jobId),
    // A page of the history in order, and its total, without touching anyone else's rows.
    index("generated_letters_visitor").on(table.ownerId, table.deletedAt, table.id),
    index("generated_letters_company").on(table.companyName),
    // The sweep of orphans asks which row a file belongs to.
    index("generated_letters_pdf_dual").on(table.pdfDualPath),
    // The three purges of the night.
    index("generated_letters_deleted").on(table.deletedAt),
    index("generated_letters_created").on(table.createdAt),
    index("generated_letters_pdf_stored").on(table.pdfStoredAt),
  ],
);

/** An earlier version of a pair, put aside when the next one was saved; the current one is the pair’s own row. */
export const letterVersions = sqliteTable(
  "letter_versions",
  {
    letterId: integer("letter_id")
      .notNull()
      .references(() => generatedLetters.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    versionAuthor: text("version_author").$type<VersionAuthor>().notNull(),
    restoredFrom: integer("restored_from"),
    saveId: text("save_id"),
    savedAt: integer("saved_at").notNull(),
    documents: text("documents", { mode: "json" }).$type<LetterPair>().notNull(),
    flags: text("flags", { mode: "json" }).$type<LetterFlag[]>(),
    pdfMotivationPath: text("pdf_motivation_path").notNull(),
    pdfAntiMotivationPath: text("pdf_anti_motivation_path").notNull(),
    pdfDualPath: text("pdf_dual_path").notNull(),
    pdfStoredAt: integer("pdf_stored_at"),
  },
  (table) => [
    primaryKey({ columns: [table.letterId, table.version] }),
    // The purge of PDFs.
    index("letter_versions_pdf_stored").on(table.pdfStoredAt),
    // The sweep of files that no version names.
    index("letter_versions_pdf_dual").on(table.pdfDualPath),
  ],
);

/** A request that its visitor made before the gate was open for them: it is written when they come back and it is. */
export const keptRequests = sqliteTable(
  "kept_requests",
  {
    ownerId: text("owner_id").primaryKey(),
    request: text("request", { mode: "json" }).$type<GenerateLetters>().notNull(),
    keptAt: integer("kept_at").notNull(),
  },
  // The purge of the night.
  (table) => [index("kept_requests_kept").on(table.keptAt)],
);
