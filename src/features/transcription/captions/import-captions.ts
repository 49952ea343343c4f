import { sql } from "drizzle-orm";
import { cancelJob } from "../../../engines/jobs";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { transcriptError } from "../errors";
import type { TranscriptView } from "../keeping/get-transcript";
import { ownTranscript } from "../keeping/own-transcript";
import { settleMinutesOf } from "../store/minute-statements";
import { changedTranscript, insertSegments, segmentAsJson } from "../store/segment-statements";
import {
  type StoredTranscript,
  transcriptEditParts,
  transcriptEdits,
  transcripts,
  transcriptSegments,
} from "../store/tables";
import type { HeardTranscript } from "../store/heard-transcript";
import { type PostedCaptions, type ReadCaptions, readPostedCaptions } from "./read-posted-captions";

const MOST_TITLE = 300;

export type NewCaptions = PostedCaptions & {
  readonly title: string | null;
  readonly language: string;
};

export type ImportedTranscript = TranscriptView & Pick<ReadCaptions, "unreadLines">;

/** It makes a transcript of captions alone. */
export async function createFromCaptions(
  ctx: Ctx,
  posted: NewCaptions,
): Promise<ImportedTranscript> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const heard = readPostedCaptions(posted);
  const [id, changeId, now] = [crypto.randomUUID(), crypto.randomUUID(), ctx.now().getTime()];
  const { title, name, language } = posted;
  const [[row]] = await ctx.db.batch([
    ctx.db
      .insert(transcripts)
      .values({
        id,
        ownerId,
        source: "captions",
        title: (title ?? name.replace(/\.[A-Za-z0-9]{1,5}$/, "")).slice(0, MOST_TITLE) || null,
        fileName: name === "" ? null : name.slice(0, MOST_TITLE),
        language,
        status: "completed",
        engine: "captions",
        confidence: heard.confidence,
        durationMs: heard.durationMs,
        revision: 1,
        lastN: heard.segments.length,
        changeId,
        createdAt: now,
        updatedAt: now,
        completedAt: now,
      })
      .returning(),
    ...insertSegments(ctx, { transcriptId: id, changeId }, heard.segments),
  ]);
  if (!row) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  return { row, segments: storedSegments(row, heard), unreadLines: heard.unreadLines };
}

export type ImportedCaptions = PostedCaptions & { readonly id: string };

/**
 * It gives a transcript the words of captions, whatever became of its job. Words that it had before are kept in its history, so
 * that an import can be undone.
 */
export async function importCaptions(
  ctx: Ctx,
  { id, ...posted }: ImportedCaptions,
): Promise<ImportedTranscript> {
  const found = await ctx.db
    .select({ durationMs: transcripts.durationMs, jobId: transcripts.jobId })
    .from(transcripts)
    .where(ownTranscript(ctx, id))
    .get();
  if (!found) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  const heard = readPostedCaptions(posted, found.durationMs);
  const row = await replaceWords(ctx, id, heard);
  if (!row) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  // What the job hears is dropped anyway, because the transcript no longer waits for it.
  const { jobId } = found;
  if (jobId !== null) ctx.later(cancelJob(ctx, { jobId, ownerId: row.ownerId }));
  return { row, segments: storedSegments(row, heard), unreadLines: heard.unreadLines };
}

async function replaceWords(
  ctx: Ctx,
  id: string,
  { segments, durationMs, confidence }: HeardTranscript,
): Promise<StoredTranscript | undefined> {
  const [now, changeId] = [ctx.now().getTime(), crypto.randomUUID()];
  const change = { transcriptId: id, changeId };
  const changed = changedTranscript(change);
  const [, [row]] = await ctx.db.batch([
    settleMinutesOf(ctx, ownTranscript(ctx, id)),
    ctx.db
      .update(transcripts)
      .set({
        status: "completed",
        code: null,
        jobId: null,
        engine: "captions",
        heardBy: null,
        confidence,
        durationMs,
        revision: sql`${transcripts.revision} + 1`,
        lastN: sql`${transcripts.lastN} + ${segments.length}`,
        changeId,
        updatedAt: now,
        completedAt: now,
      })
      .where(ownTranscript(ctx, id))
      .returning(),
    ctx.db.insert(transcriptEdits).select(
      sql`select t.id, t.revision, 'import', ${now}, null from ${changed}
        where exists (select 1 from transcript_segments where transcript_id = t.id)`,
    ),
    ctx.db
      .insert(transcriptEditParts)
      .select(
        sql`select t.id, t.revision, s.n, ${segmentAsJson()}, null from ${changed} join transcript_segments s on s.transcript_id = t.id`,
      ),
    ctx.db.delete(transcriptSegments).where(sql`transcript_id = (select t.id from ${changed})`),
    ...insertSegments(ctx, change, segments),
    ctx.db.insert(transcriptEditParts).select(
      sql`select t.id, t.revision, s.n, null, ${segmentAsJson()} from ${changed} join transcript_segments s on s.transcript_id = t.id
        where exists (select 1 from transcript_edits e where e.transcript_id = t.id and e.revision = t.revision)`,
    ),
  ]);
  return row;
}

/** The segments as they stand in the store, without reading them back. */
const storedSegments = (
  { id, ownerId, lastN, revision }: StoredTranscript,
  { segments }: HeardTranscript,
): TranscriptView["segments"] =>
  segments.map(({ start_ms: startMs, end_ms: endMs, speaker, text, words }, index) => ({
    id: 0,
    transcriptId: id,
    ownerId,
    n: lastN - segments.length + index + 1,
    startMs,
    endMs,
    speaker,
    text,
    words: JSON.stringify(words),
    revision,
  }));
