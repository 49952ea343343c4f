import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { TranscriptFailureCode } from "../failure-codes";

export type TranscriptSource = "youtube" | "upload" | "url" | "captions";
/** `waiting` is a recording that is kept until there is an engine; it goes on by itself. */
export type TranscriptState = "pending" | "processing" | "waiting" | "completed" | "failed";

/** What changed a transcript. */
export type TranscriptEditKind =
  | "text"
  | "speaker"
  | "split"
  | "merge"
  | "remove"
  | "rename"
  | "replace"
  | "import";

/** One recording of one person and how far its transcript is; what is said stands in `transcript_segments`. */
export const transcripts = sqliteTable(
  "transcripts",
  {
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    source: text().$type<TranscriptSource>().notNull(),
    /** It is as the person wrote it: the address of a video, or of a recording where `source` is `url`. */
    videoUrl: text("video_url"),
    videoId: text("video_id"),
    title: text(),
    fileName: text("file_name"),
    /** The recording is one of the owner's files. */
    fileId: integer("file_id"),
    /** It is a BCP 47 tag, or `auto` until it is known. */
    language: text().notNull(),
    status: text().$type<TranscriptState>().notNull(),
    code: text().$type<TranscriptFailureCode>(),
    /** The job that works on it; the result of any other one is dropped. */
    jobId: text("job_id"),
    /** It names who wrote the words, such as `mock` or `captions`, or most of them. */
    engine: text(),
    /** It is a JSON list of the stretches of a recording with the engines that have heard them. */
    heardBy: text("heard_by"),
    confidence: real(),
    durationMs: integer("duration_ms"),
    /** So much of the recording has been listened to. */
    doneMs: integer("done_ms").notNull().default(0),
    costMicroUsd: integer("cost_micro_usd").notNull().default(0),
    retryCount: integer("retry_count").notNull().default(0),
    /** It counts the changes of its words. A segment has the revision of the change that wrote it. */
    revision: integer().notNull().default(0),
    /** No segment had a greater number, so that a number is never given twice. */
    lastN: integer("last_n").notNull().default(0),
    /** It is the latest change, on which the other statements of its batch hang. */
    changeId: text("change_id"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    completedAt: integer("completed_at"),
  },
  (table) => [
    // Serves the list of an owner.
    index("transcripts_owner").on(table.ownerId, table.createdAt),
    // Finds a video that was asked for before, and keeps two requests for it from both being carried out.
    uniqueIndex("transcripts_video").on(table.ownerId, table.videoId),
    // Serves the hourly search for transcripts whose job has ended without them.
    index("transcripts_status").on(table.status, table.updatedAt),
  ],
);
export type StoredTranscript = typeof transcripts.$inferSelect;

/** What one speaker says between two moments. Segments stand in the order of their times, then of their numbers. */
export const transcriptSegments = sqliteTable(
  "transcript_segments",
  {
    /** The index of words has it. */
    id: integer().primaryKey(),
    transcriptId: text("transcript_id").notNull(),
    ownerId: text("owner_id").notNull(),
    n: integer().notNull(),
    startMs: integer("start_ms").notNull(),
    endMs: integer("end_ms").notNull(),
    speaker: text(),
    /** It is made of the words. */
    text: text().notNull(),
    /** It is a JSON list of words with their times. */
    words: text().notNull(),
    revision: integer().notNull(),
  },
  (table) => [
    uniqueIndex("transcript_segments_number").on(table.transcriptId, table.n),
    // Serves the transcript in its order.
    index("transcript_segments_order").on(table.transcriptId, table.startMs, table.n),
    // Serves erasures.
    index("transcript_segments_owner").on(table.ownerId),
  ],
);
export type StoredSegment = typeof transcriptSegments.$inferSelect;

/** One change of a transcript; its revision is that of the transcript after it. */
export const transcriptEdits = sqliteTable(
  "transcript_edits",
  {
    transcriptId: text("transcript_id").notNull(),
    revision: integer().notNull(),
    kind: text().$type<TranscriptEditKind>().notNull(),
    createdAt: integer("created_at").notNull(),
    undoneAt: integer("undone_at"),
  },
  (table) => [primaryKey({ columns: [table.transcriptId, table.revision] })],
);

/** A segment before and after a change, as JSON; null where there was or is none. */
export const transcriptEditParts = sqliteTable(
  "transcript_edit_parts",
  {
    transcriptId: text("transcript_id").notNull(),
    revision: integer().notNull(),
    n: integer().notNull(),
    before: text(),
    after: text(),
  },
  (table) => [primaryKey({ columns: [table.transcriptId, table.revision, table.n] })],
);

export type ChunkState = "planned" | "heard" | "silent" | "failed";

/** A part of a recording that an engine takes, until all of them are heard. */
export const transcriptChunks = sqliteTable(
  "transcript_chunks",
  {
    transcriptId: text("transcript_id").notNull(),
    n: integer().notNull(),
    /** The file and the kind of engine that it was planned for. */
    plan: text().notNull(),
    startMs: integer("start_ms").notNull(),
    endMs: integer("end_ms").notNull(),
    /** It is a JSON object of the bounds that cut it out of the recording. */
    bounds: text().notNull(),
    state: text().$type<ChunkState>().notNull(),
    code: text().$type<TranscriptFailureCode>(),
    engine: text(),
    language: text(),
    /** It is a JSON list of words with their times in the recording. */
    words: text(),
  },
  (table) => [primaryKey({ columns: [table.transcriptId, table.n] })],
);
export type StoredChunk = typeof transcriptChunks.$inferSelect;

/** Minutes of a month that a recording takes out of its owner's plan. */
export const transcriptMinutes = sqliteTable(
  "transcript_minutes",
  {
    jobId: text("job_id").primaryKey(),
    ownerId: text("owner_id").notNull(),
    /** It is written `2026-11`, in UTC. */
    month: text().notNull(),
    /** They are reserved when listening begins, and are as many as were heard once it has ended. */
    minutes: integer().notNull(),
    /** So much was heard in which somebody speaks. */
    heardMs: integer("heard_ms").notNull().default(0),
  },
  (table) => [index("transcript_minutes_owner").on(table.ownerId, table.month)],
);
