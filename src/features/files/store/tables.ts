import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { FileKind } from "../../../platform/upload-purpose";

/** It says what a scanner found; without a scanner a file stays unscanned. */
export type ScanState = "unscanned" | "scanning" | "clean" | "infected";

/** One file of one person. Two rows of the same owner with the same bytes name one object. */
export const files = sqliteTable(
  "files",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    /** It is the upload that the file came by, so that ending one twice makes one file. */
    uploadId: text("upload_id").notNull().unique(),
    purpose: text().notNull(),
    name: text().notNull(),
    objectKey: text("object_key").notNull(),
    /** It is the bucket's tag of the object. */
    etag: text().notNull(),
    kind: text().$type<FileKind>().notNull(),
    size: integer().notNull(),
    /** It is `sha256:…` of the bytes, or `sha256-parts:…` of the hashes of 8 MiB parts. */
    digest: text().notNull(),
    scan: text().$type<ScanState>().notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    // Serves the list of an owner's files.
    index("files_owner").on(table.ownerId, table.id),
    // Serves the search for the same bytes.
    index("files_digest").on(table.ownerId, table.digest),
    // Serves the sweep, and the question whether an object has another row.
    index("files_object").on(table.objectKey),
    // Serves the hourly search for scans without an answer.
    index("files_scanning")
      .on(table.createdAt)
      .where(sql`${table.scan} = 'scanning'`),
  ],
);

/** One unfinished upload, which reserves its bytes until it becomes a file, is given up or expires. */
export const uploads = sqliteTable(
  "uploads",
  {
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    purpose: text().notNull(),
    name: text().notNull(),
    size: integer().notNull(),
    objectKey: text("object_key").notNull(),
    /** It is the bucket's name of an upload in parts, and null for one that comes in one request. */
    multipartId: text("multipart_id"),
    /** It is null until the first part has arrived. */
    kind: text().$type<FileKind>(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (table) => [
    // Serves the removal of an owner's uploads.
    index("uploads_owner").on(table.ownerId, table.expiresAt),
    // Serves the hourly sweep.
    index("uploads_expiry").on(table.expiresAt),
    // Serves the nightly sweep of objects.
    index("uploads_object").on(table.objectKey),
  ],
);

/** One part that has arrived and was acknowledged; it goes with its upload. */
export const uploadParts = sqliteTable(
  "upload_parts",
  {
    uploadId: text("upload_id")
      .notNull()
      .references(() => uploads.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    sha256: text().notNull(),
    etag: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.uploadId, table.number] })],
);

/**
 * What one owner's files and unfinished uploads add up to. Triggers keep it, so that every way in or out counts and the
 * sum is exact however many requests run at once.
 */
export const storageUse = sqliteTable("storage_use", {
  ownerId: text("owner_id").primaryKey(),
  bytes: integer().notNull(),
  files: integer().notNull(),
});
