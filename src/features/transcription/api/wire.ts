import type * as z from "zod";
import { kinds } from "../../../engines/uploads";
import type { Language } from "../../../platform/language";
import { userIdOf } from "../../../platform/owner";
import type { StoredFile } from "../../files";
import type { ImportedTranscript } from "../captions/import-captions";
import type { EditedSegments } from "../editing/edited-segments";
import type { listEdits } from "../editing/list-edits";
import { isRetryable, needsMedia, type WayOn, waysOn } from "../failure-codes";
import type { TranscriptView } from "../keeping/get-transcript";
import type { ListedTranscripts } from "../keeping/list-transcripts";
import type { FoundSegment } from "../keeping/search-transcripts";
import { transcriptFailureTexts } from "../messages/failure-texts";
import { parseHeardBy } from "../store/heard-by";
import { parseWords } from "../store/stored-words";
import type {
  EditHistory,
  ImportedRecord,
  RecordingAnswer,
  SegmentEdits,
  TranscriptList,
  TranscriptRecord,
  TranscriptSearchAnswer,
  TranscriptSegmentAnswer,
  TranscriptSummary,
} from "./schemas";

const isoOf = (at: number) => new Date(at).toISOString();

type Row = TranscriptView["row"];
type Segment = TranscriptView["segments"][number];

function toSummary(
  row: Row,
  { text, language }: { readonly text: string | null; readonly language: Language },
): z.infer<typeof TranscriptSummary> {
  const { code, durationMs, completedAt } = row;
  const isOfAddress = row.source === "url";
  return {
    id: row.id,
    user_id: userIdOf(row.ownerId) ?? 0,
    video_url: isOfAddress ? null : row.videoUrl,
    media_url: isOfAddress ? row.videoUrl : null,
    video_id: row.videoId,
    title: row.title,
    language: row.language,
    source_type: row.source,
    original_filename: row.fileName,
    status: row.status,
    text,
    confidence: row.confidence,
    duration_seconds: durationMs === null ? null : durationMs / 1000,
    engine: row.engine,
    error:
      code === null || row.status === "completed" ? null : transcriptFailureTexts[code][language],
    code,
    needs_media: needsMedia(code),
    ways_on: waysOnOf(row),
    done_percent: donePercentOf(row),
    waiting_reason: row.status === "waiting" ? "no_engine" : null,
    cost_micro_usd: row.costMicroUsd,
    retry_count: row.retryCount,
    revision: row.revision,
    created_at: isoOf(row.createdAt),
    updated_at: isoOf(row.updatedAt),
    completed_at: completedAt === null ? null : isoOf(completedAt),
  };
}

function waysOnOf({ code, status, fileId }: Row): readonly WayOn[] {
  if (needsMedia(code)) return waysOn(code);
  if (fileId !== null && status === "failed" && isRetryable(code)) {
    return ["retry", "import_captions"];
  }
  return status === "waiting" ? ["import_captions"] : [];
}

/** Words that were all heard are still put together and stored, so that only the end is a hundred. */
export function donePercentOf({ status, doneMs, durationMs }: Row): number {
  if (status === "completed") return 100;
  return durationMs === null || durationMs === 0
    ? 0
    : Math.min(99, Math.floor((doneMs * 100) / durationMs));
}

export function toSegment(segment: Segment): z.infer<typeof TranscriptSegmentAnswer> {
  const { n, revision, startMs, endMs, speaker, text } = segment;
  return {
    n,
    revision,
    start_ms: startMs,
    end_ms: endMs,
    speaker,
    text,
    words: parseWords(segment.words).map(({ startMs: from, endMs: to, confidence, ...word }) => ({
      ...word,
      start_ms: Math.round(from),
      end_ms: Math.round(to),
      confidence: confidence ?? null,
    })),
  };
}

const toRecording = (
  id: string,
  { id: fileId, kind, size }: StoredFile,
): z.infer<typeof RecordingAnswer> => ({
  file_id: fileId,
  url: `/api/transcription/${id}/media`,
  mime_type: kinds[kind].type,
  size,
});

export function toTranscriptRecord(
  {
    row,
    segments,
    file = null,
    failedChunks = [],
    heardBy = parseHeardBy(row.heardBy),
  }: TranscriptView,
  language: Language,
): z.infer<typeof TranscriptRecord> {
  const isHeard = row.status === "completed";
  const text = isHeard ? segments.map((segment) => segment.text).join(" ") : null;
  return {
    ...toSummary(row, { text, language }),
    recording: file && toRecording(row.id, file),
    speakers: [...new Set(segments.flatMap(({ speaker }) => speaker ?? []))],
    segments: segments.map(toSegment),
    heard_by: heardBy.map(({ engine, startMs, endMs }) => ({
      engine,
      start_ms: startMs,
      end_ms: endMs,
    })),
    failed_chunks: failedChunks.map(({ n, startMs, endMs, code }) => ({
      n,
      start_ms: startMs,
      end_ms: endMs,
      code,
      error: transcriptFailureTexts[code][language],
    })),
  };
}

type Page = { readonly skip: number; readonly limit: number };

export const toImportedRecord = (
  { unreadLines, ...view }: ImportedTranscript,
  language: Language,
): z.infer<typeof ImportedRecord> => ({
  ...toTranscriptRecord(view, language),
  unread_lines: [...unreadLines],
});

export function toTranscriptList(
  { transcripts, total }: ListedTranscripts,
  { skip, limit }: Page,
  language: Language,
): z.infer<typeof TranscriptList> {
  return {
    items: transcripts.map(({ excerpt, ...row }) => toSummary(row, { text: excerpt, language })),
    total,
    skip,
    limit,
    has_more: skip + transcripts.length < total,
  };
}

export const toSearchAnswer = (
  found: readonly FoundSegment[],
  limit: number,
): z.infer<typeof TranscriptSearchAnswer> => ({
  items: found.map(({ transcriptId, title, fileName, videoId, ...segment }) => ({
    transcript_id: transcriptId,
    title: title ?? fileName ?? videoId,
    n: segment.n,
    start_ms: segment.startMs,
    end_ms: segment.endMs,
    speaker: segment.speaker,
    text: segment.text,
  })),
  next_cursor: found.length === limit ? (found.at(-1)?.cursor ?? null) : null,
});

export const toSegmentEdits = ({
  revision,
  segments,
  removed,
}: EditedSegments): z.infer<typeof SegmentEdits> => ({
  revision,
  segments: segments.map(toSegment),
  removed,
});

export function toEditHistory(
  { edits, total }: Awaited<ReturnType<typeof listEdits>>,
  { skip, limit }: Page,
): z.infer<typeof EditHistory> {
  return {
    items: edits.map(({ createdAt, undoneAt, ...edit }) => ({
      ...edit,
      created_at: isoOf(createdAt),
      undone_at: undoneAt === null ? null : isoOf(undoneAt),
    })),
    total,
    skip,
    limit,
    has_more: skip + edits.length < total,
  };
}
