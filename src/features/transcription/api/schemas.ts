import * as z from "zod";
import { transcriptFailureCodes, wayOnNames } from "../failure-codes";

export const TranscriptId = z.object({ id: z.uuid() });

export const LanguageTag = z
  .string()
  .trim()
  .regex(/^(auto|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,6})?)$/);

const Address = z.string().trim().min(1).max(2_048);

export const CreateTranscription = z
  .object({
    video_url: Address.optional(),
    media_url: Address.optional(),
    language: LanguageTag.default("auto"),
  })
  .refine(({ video_url, media_url }) => (video_url === undefined) !== (media_url === undefined), {
    path: ["video_url"],
  });

const TranscriptStatus = z.enum(["pending", "processing", "waiting", "completed", "failed"]);

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
  media_url: z.string().nullable(),
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
  ways_on: z.array(z.enum(wayOnNames)).readonly(),
  /** It is how much of the recording is done with, and never goes back. */
  done_percent: z.number().int().min(0).max(100),
  /** A recording that waits goes on by itself. */
  waiting_reason: z.enum(["no_engine"]).nullable(),
  /** It is in millionths of a US dollar, calls that may have been paid included. */
  cost_micro_usd: z.number().int(),
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

/** It is the recording as a player takes it. */
export const RecordingAnswer = z.object({
  file_id: z.number().int(),
  url: z.string(),
  mime_type: z.string(),
  size: z.number().int(),
});

export const TranscriptRecord = TranscriptSummary.extend({
  /** Null where there is none, or its file was deleted. */
  recording: RecordingAnswer.nullable(),
  speakers: z.array(z.string()),
  segments: z.array(TranscriptSegmentAnswer),
  /** It tells which engine has heard which stretch; captions and what is typed have none. */
  heard_by: z.array(
    z.object({ engine: z.string(), start_ms: z.number().int(), end_ms: z.number().int() }),
  ),
  /** These parts of the recording could not be listened to; the words of the others are there. */
  failed_chunks: z.array(
    z.object({
      n: z.number().int(),
      start_ms: z.number().int(),
      end_ms: z.number().int(),
      code: z.enum(transcriptFailureCodes),
      error: z.string(),
    }),
  ),
});

export const ImportedRecord = TranscriptRecord.extend({
  /** Captions that could not be read stand on these lines of the file; all others were read. */
  unread_lines: z.array(z.number().int()),
});

export const TranscriptList = z.object({
  items: z.array(TranscriptSummary),
  total: z.number().int(),
  skip: z.number().int(),
  limit: z.number().int(),
  has_more: z.boolean(),
});

/** The body is the file itself, so that what is said about it stands in the address. */
export const ImportQuery = z.object({ name: z.string().trim().max(255).default("") });

export const CreateCaptionsQuery = ImportQuery.extend({
  title: z.string().trim().min(1).max(300).optional(),
  language: LanguageTag.default("auto"),
});

const flag = z.enum(["true", "false"]);

export const ExportQuery = z.object({
  format: z.enum(["srt", "vtt", "txt", "json", "csv", "docx"]),
  marks: flag.default("false"),
  words: flag.default("false"),
  readable: flag.default("true"),
});

export const TranscriptSearchQuery = z.object({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.coerce.number().int().min(1).optional(),
});

export const FoundSegmentAnswer = z.object({
  transcript_id: z.uuid(),
  title: z.string().nullable(),
  n: z.number().int(),
  start_ms: z.number().int(),
  end_ms: z.number().int(),
  speaker: z.string().nullable(),
  text: z.string(),
});

export const TranscriptSearchAnswer = z.object({
  items: z.array(FoundSegmentAnswer),
  /** It asks for what comes after; null at the end. */
  next_cursor: z.number().int().nullable(),
});

const revision = z.number().int().min(1);
const SpeakerName = z.string().trim().min(1).max(100);

export const SegmentPlace = TranscriptId.extend({ n: z.coerce.number().int().min(1) });

export const ChangeSegment = z
  .object({
    /** It is the one that the segment had when it was read. */
    revision,
    text: z.string().max(20_000).optional(),
    /** Null leaves nobody named. */
    speaker: SpeakerName.nullable().optional(),
  })
  .refine(({ text, speaker }) => text !== undefined || speaker !== undefined);

export const RemoveSegmentQuery = z.object({ revision: z.coerce.number().int().min(1) });

export const SplitSegment = z.object({
  revision,
  /** The second half begins with this word, counted from 0. */
  word: z.number().int().min(1).max(100_000),
});

export const MergeSegment = z.object({ revision });

export const RenameSpeaker = z.object({
  speaker: z.string().min(1).max(200),
  name: SpeakerName.nullable(),
});

/** Spaces around it are looked for too; it cannot be made of them alone. */
export const FoundText = z
  .string()
  .max(200)
  .refine((text) => text.trim() !== "");

export const ReplaceWords = z.object({
  find: FoundText,
  /** Left empty, it deletes what is found. */
  replace: z.string().max(1_000).default(""),
  match_case: z.boolean().default(false),
  match_accents: z.boolean().default(false),
  whole_words: z.boolean().default(false),
  /** It is the revision of the transcript in which the words were looked for. */
  revision: z.number().int().min(0),
  /** It names one place alone: a segment, and the place among those of this segment, from 0. */
  only: z
    .object({ n: z.number().int().min(1), hit: z.number().int().min(0).max(100_000) })
    .optional(),
});

export const ReplacedWordsAnswer = z.object({
  replaced: z.number().int(),
  revision: z.number().int(),
});

export const EditsPage = z.object({
  skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const EditKind = z.enum([
  "text",
  "speaker",
  "split",
  "merge",
  "remove",
  "rename",
  "replace",
  "import",
]);

/** It is what an edit has changed. Every segment named here has the new revision. */
export const SegmentEdits = z.object({
  revision: z.number().int(),
  segments: z.array(TranscriptSegmentAnswer),
  removed: z.array(z.number().int()).readonly(),
});

export const UndoneEditAnswer = SegmentEdits.extend({
  edit: z.object({ revision: z.number().int(), kind: EditKind }),
});

const EditSide = z.object({ text: z.string(), speaker: z.string().nullable() }).nullable();

export const EditHistory = z.object({
  items: z.array(
    z.object({
      revision: z.number().int(),
      kind: EditKind,
      created_at: moment,
      undone_at: moment.nullable(),
      /** It counts the changed segments; the first twenty are told. */
      total: z.number().int(),
      segments: z
        .array(z.object({ n: z.number().int(), before: EditSide, after: EditSide }))
        .readonly(),
    }),
  ),
  total: z.number().int(),
  skip: z.number().int(),
  limit: z.number().int(),
  has_more: z.boolean(),
});
