import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Language } from "../../platform/language";
import type { LetterPair } from "./schemas";
import type { LetterOrigin } from "./letter-origin";

/** One pair of letters, made by one job for one visitor. Soft-deleted rows can be restored until they are purged. */
export const generatedLetters = sqliteTable(
  "generated_letters",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** Makes saving safe to repeat. */
    jobId: text("job_id").notNull(),
    visitorId: text("visitor_id").notNull(),
    companyName: text("company_name").notNull(),
    companyInfo: text("company_info", { mode: "json" }).$type<{ name: string }>().notNull(),
    language: text("language").$type<Language>().notNull(),
    profileVersion: text("profile_version").notNull(),
    motivationLetter: text("motivation_letter").notNull(),
    antiMotivationLetter: text("anti_motivation_letter").notNull(),
    /** The same two letters, sentence by sentence with the facts they rest on. */
    documents: text("documents", { mode: "json" }).$type<LetterPair>().notNull(),
    /** JSON list: who wrote the motivation letter, who the anti-motivation letter. */
    aiModels: text("ai_models", { mode: "json" }).$type<string[]>().notNull(),
    /** What was asked for, what the pair rests on, and what its making cost. */
    origin: text("origin", { mode: "json" }).$type<LetterOrigin>(),
    tokensUsed: integer("tokens_used").notNull().default(0),
    /** From the creation of the job, the wait in the queue included. */
    generationTimeMs: integer("generation_time").notNull(),
    /** Of the writing alone. */
    writingTimeMs: integer("writing_time").notNull(),
    pdfMotivationPath: text("pdf_motivation_path").notNull(),
    pdfAntiMotivationPath: text("pdf_anti_motivation_path").notNull(),
    pdfDualPath: text("pdf_dual_path").notNull(),
    /** When PDFs were last put under the paths; null once purged. */
    pdfStoredAt: integer("pdf_stored_at"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    deletedAt: integer("deleted_at"),
  },
  (table) => [
    uniqueIndex("generated_letters_job").on(table.jobId),
    // A page of the history in order, and its total, without touching anyone else's rows.
    index("generated_letters_visitor").on(table.visitorId, table.deletedAt, table.id),
    index("generated_letters_company").on(table.companyName),
    // Whose a file of the store is, asked by the sweep of orphans.
    index("generated_letters_pdf_dual").on(table.pdfDualPath),
    // The three purges of the night.
    index("generated_letters_deleted").on(table.deletedAt),
    index("generated_letters_created").on(table.createdAt),
    index("generated_letters_pdf_stored").on(table.pdfStoredAt),
  ],
);
