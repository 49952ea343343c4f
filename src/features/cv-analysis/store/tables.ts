import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { FileKind } from "../../../platform/upload-purpose";

export type AnalysisState = "processing" | "completed" | "failed";

/**
 * One CV of one person and what was found in it. Its file and its reading lie in the bucket under keys made of `id`, which
 * is the id of the job too.
 */
export const cvAnalyses = sqliteTable(
  "cv_analyses",
  {
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    fileName: text("file_name").notNull(),
    kind: text().$type<FileKind>().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    /** It is null once the file is gone; its text stays. */
    fileExpiresAt: integer("file_expires_at"),
    readerVersion: integer("reader_version").notNull(),
    /** It names the bytes, the reader's version and the offer, and is null where the same may be asked for anew. */
    reuseKey: text("reuse_key"),
    offer: text(),
    isOptimised: integer("is_optimised", { mode: "boolean" }).notNull(),
    status: text().$type<AnalysisState>().notNull(),
    errorCode: text("error_code"),
    hasReading: integer("has_reading", { mode: "boolean" }).notNull(),
    score: integer(),
    /** It is a JSON object of the analysis, as its schema parses it. */
    analysis: text(),
    /** It is a JSON object of the proposed changes. */
    optimised: text(),
    /** It is a JSON list of the ids of accepted changes, and null until the person has chosen. */
    accepted: text(),
    processingMs: integer("processing_ms"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    // Serves the history of an owner.
    index("cv_analyses_owner").on(table.ownerId, table.createdAt),
    // Serves the search for the same bytes, and keeps two uploads of them from both being analysed.
    uniqueIndex("cv_analyses_reuse").on(table.ownerId, table.reuseKey),
    index("cv_analyses_bytes").on(table.ownerId, table.sha256),
    // Serves the nightly removal of files.
    index("cv_analyses_expiry").on(table.fileExpiresAt),
    // Serves the hourly search for analyses whose job has ended without them.
    index("cv_analyses_status").on(table.status, table.createdAt),
  ],
);
export type StoredAnalysis = typeof cvAnalyses.$inferSelect;
