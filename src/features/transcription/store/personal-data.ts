import { and, asc, count, eq, inArray, sum } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { asJson, type PersonalData, removedAll } from "../../../platform/personal-data";
import { transcriptFlashes } from "../messages/flashes";
import { keptTranscripts } from "../messages/kept-transcripts";
import { removeWaveforms } from "../recording/waveform-store";
import { parseWords } from "./stored-words";
import {
  transcriptEditParts,
  transcriptEdits,
  transcriptMinutes,
  transcripts,
  transcriptSegments,
} from "./tables";
import { removeTranscriptRows } from "./transcript-rows";

const READ_AT_ONCE = 20;
const REMOVED_AT_ONCE = 20;

export const transcriptionPersonalData: PersonalData<Ctx> = {
  name: "transcription",
  removable: { transcripts: { fr: "Transcriptions", en: "Transcripts" } },

  /** Each has its record, its words with their times, and what was changed in it. */
  async *exportFor(ctx, { key }) {
    for (let offset = 0; ; offset += READ_AT_ONCE) {
      const rows = await ctx.db
        .select()
        .from(transcripts)
        .where(eq(transcripts.ownerId, key))
        .orderBy(asc(transcripts.createdAt), asc(transcripts.id))
        .limit(READ_AT_ONCE)
        .offset(offset);
      for (const { ownerId: _, changeId: __, jobId: ___, ...row } of rows) {
        const kept = await contentOf(ctx, { id: row.id, ownerId: key });
        yield { path: `transcripts/${row.id}.json`, body: asJson({ ...row, ...kept }) };
      }
      if (rows.length < READ_AT_ONCE) break;
    }
    const { month, minutes } = transcriptMinutes;
    const used = await ctx.db
      .select({ month, minutes: sum(minutes).mapWith(Number) })
      .from(transcriptMinutes)
      .where(eq(transcriptMinutes.ownerId, key))
      .groupBy(month)
      .orderBy(asc(month));
    if (used.length > 0) yield { path: "transcripts/minutes.json", body: asJson(used) };
  },

  async count(ctx, ownerId) {
    const row = await ctx.db
      .select({ total: count() })
      .from(transcripts)
      .where(eq(transcripts.ownerId, ownerId))
      .get();
    const total = row?.total ?? 0;
    return { total, ...keptTranscripts(total), adopted: transcriptFlashes.flash("adopted", total) };
  },

  async removeFor(ctx, { key }) {
    const some = await ctx.db
      .select({ id: transcripts.id })
      .from(transcripts)
      .where(eq(transcripts.ownerId, key))
      .limit(REMOVED_AT_ONCE);
    if (some.length === 0) {
      await ctx.db.delete(transcriptMinutes).where(eq(transcriptMinutes.ownerId, key));
      return removedAll();
    }
    const ids = some.map(({ id }) => id);
    const removed = await removeTranscriptRows(ctx, inArray(transcripts.id, ids));
    await removeWaveforms(ctx, removed);
    return { counts: { transcripts: removed.length }, next: "more" };
  },
};

type Kept = { readonly id: string; readonly ownerId: string };

async function contentOf(ctx: Ctx, { id, ownerId }: Kept) {
  const { n, startMs, endMs, speaker, text, words } = transcriptSegments;
  const { revision, kind, createdAt, undoneAt } = transcriptEdits;
  const [segments, edits, parts] = await ctx.db.batch([
    ctx.db
      .select({ n, startMs, endMs, speaker, text, words })
      .from(transcriptSegments)
      .where(and(eq(transcriptSegments.transcriptId, id), eq(transcriptSegments.ownerId, ownerId)))
      .orderBy(asc(startMs), asc(n)),
    ctx.db
      .select({ revision, kind, createdAt, undoneAt })
      .from(transcriptEdits)
      .where(eq(transcriptEdits.transcriptId, id))
      .orderBy(asc(transcriptEdits.revision)),
    ctx.db.select().from(transcriptEditParts).where(eq(transcriptEditParts.transcriptId, id)),
  ]);
  const partsOf = Map.groupBy(parts, (part) => part.revision);
  return {
    segments: segments.map((segment) => ({ ...segment, words: parseWords(segment.words) })),
    edits: edits.map((edit) => ({
      ...edit,
      segments: (partsOf.get(edit.revision) ?? []).map((part) => ({
        n: part.n,
        before: parsed(part.before),
        after: parsed(part.after),
      })),
    })),
  };
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
