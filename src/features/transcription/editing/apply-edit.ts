import { type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { and } from "drizzle-orm";
import { ownTranscript } from "../keeping/own-transcript";
import { applyParts, changedTranscript, jsonChunks } from "../store/segment-statements";
import type { SegmentJson } from "../store/stored-words";
import {
  type TranscriptEditKind,
  transcriptEditParts,
  transcriptEdits,
  transcripts,
} from "../store/tables";

/** A segment before and after an edit; one that is new has no number yet. */
export type SegmentPart = {
  readonly n: number | null;
  readonly before: SegmentJson | null;
  readonly after: SegmentJson | null;
};

export type SegmentRevision = { readonly n: number; readonly revision: number };

export type TranscriptEdit = {
  readonly id: string;
  readonly kind: TranscriptEditKind;
  /** The edit happens only while these segments still have these revisions. */
  readonly expected: readonly SegmentRevision[];
  readonly parts: readonly SegmentPart[];
};

/** The transcript after the edit: its revision is that of every segment that was changed. */
export type AppliedEdit = { readonly revision: number; readonly lastN: number };

/**
 * It changes segments, and keeps how they were, in one transaction that hangs on their revisions. It is null where somebody
 * else was faster; then nothing has changed.
 */
export async function applyEdit(ctx: Ctx, edit: TranscriptEdit): Promise<AppliedEdit | null> {
  const { id, kind, expected, parts } = edit;
  const [now, changeId] = [ctx.now().getTime(), crypto.randomUUID()];
  const change = { transcriptId: id, changeId };
  const changed = changedTranscript(change);
  const fresh = parts.filter(({ n }) => n === null);
  const rows = parts.map((part) => ({ ...part, place: fresh.indexOf(part) + 1 }));
  const [[applied]] = await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({
        revision: sql`${transcripts.revision} + 1`,
        lastN: sql`${transcripts.lastN} + ${fresh.length}`,
        changeId,
        updatedAt: now,
      })
      .where(and(ownTranscript(ctx, id), areUnchanged(id, expected)))
      .returning({ revision: transcripts.revision, lastN: transcripts.lastN }),
    ctx.db
      .insert(transcriptEdits)
      .select(sql`select t.id, t.revision, ${kind}, ${now}, null from ${changed}`),
    ...jsonChunks(rows).map((chunk) =>
      ctx.db.insert(transcriptEditParts).select(
        sql`select t.id, t.revision, coalesce(p.value ->> 'n', t.last_n - ${fresh.length} + (p.value ->> 'place')), nullif(p.value -> 'before', 'null'), nullif(p.value -> 'after', 'null')
          from ${changed}, json_each(${chunk}) p`,
      ),
    ),
    ...applyParts(ctx, change, { side: "after", edit: sql`t.revision` }),
  ]);
  return applied ?? null;
}

const areUnchanged = (id: string, expected: readonly SegmentRevision[]): SQL =>
  sql`(select count(*) from json_each(${JSON.stringify(expected)}) e
    join transcript_segments s on s.transcript_id = ${id} and s.n = e.value ->> 'n' and s.revision = e.value ->> 'revision') = ${expected.length}`;
