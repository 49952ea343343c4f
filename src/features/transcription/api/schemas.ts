import * as z from "zod";
import { transcriptFailureCodes } from "../failure-codes";

export const TranscriptId = z.object({ id: z.uuid() });

const LanguageTag = z
  .string()
  .trim()
  .regex(/^(auto|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,6})?)$/);

export const CreateTranscription = z.object({
  video_url: z.string().trim().min(1).max(2_048),
  language: LanguageTag.default("auto"),
});

const TranscriptStatus = z.enum(["pending", "processing", "completed", "failed"]);

export const TranscriptionsQuery = z.object({
  skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  status: TranscriptStatus.optional(),
});

const moment = z.iso.datetime();

/** It is a transcript as a list has it; `text` is then its beginning. */
export const TranscriptSummary = z.object({
  id: z.uuid(),
  user_id: z.number().int(),
  video_url: z.string().nullable(),
  video_id: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  source_type: z.enum(["youtube", "upload", "url", "captions"]),
  original_filename: z.string().nullable(),
  status: TranscriptStatus,
  text: z.string().nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  duration_seconds: z.number().min(0).nullable(),
  engine: z.string().nullable(),
  error: z.string().nullable(),
  code: z.enum(transcriptFailureCodes).nullable(),
  /** The person can go on by giving what is said themselves. */
  needs_media: z.boolean(),
  ways_on: z.array(z.enum(["paste_panel", "import_captions"])).readonly(),
  retry_count: z.number().int(),
  revision: z.number().int(),
  created_at: moment,
  updated_at: moment,
  completed_at: moment.nullable(),
});

export const TranscriptWord = z.object({
  text: z.string(),
  start_ms: z.number().int(),
  end_ms: z.number().int(),
  confidence: z.number().nullable(),
  edited: z.boolean().optional(),
  timed: z.literal("cue").optional(),
  joined: z.boolean().optional(),
});

export const TranscriptSegmentAnswer = z.object({
  n: z.number().int(),
  revision: z.number().int(),
  start_ms: z.number().int(),
  end_ms: z.number().int(),
  speaker: z.string().nullable(),
  text: z.string(),
  words: z.array(TranscriptWord),
});

export const TranscriptRecord = TranscriptSummary.extend({
  speakers: z.array(z.string()),
  segments: z.array(TranscriptSegmentAnswer),
});

export const TranscriptList = z.object({
  items: z.array(TranscriptSummary),
  total: z.number().int(),
  skip: z.number().int(),
  limit: z.number().int(),
  has_more: z.boolean(),
});
