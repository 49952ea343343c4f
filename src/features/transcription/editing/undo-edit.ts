import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { applyParts } from "../store/segment-statements";
import {
  type TranscriptEditKind,
  transcriptEditParts,
  transcriptEdits,
  transcripts,
} from "../store/tables";
import type { EditedSegments } from "./edited-segments";
import { changedSegments } from "./rename-speaker";

export type UndoneEdit = EditedSegments & {
  /** It is the edit that was undone. */
  readonly edit: { readonly revision: number; readonly kind: TranscriptEditKind };
};

/** It takes the latest edit back that has not been taken back. Segments get a new revision, so that no stale edit of them passes. */
export async function undoEdit(ctx: Ctx, id: string): Promise<UndoneEdit> {
  const latest = await latestEdit(ctx, id);
  const [now, changeId] = [ctx.now().getTime(), crypto.randomUUID()];
  const change = { transcriptId: id, changeId };
  const isLatest = sql`(select max(revision) from transcript_edits where transcript_id = ${id} and undone_at is null) = ${latest.revision}`;
  const isDone = sql`exists (select 1 from transcripts where id = ${id} and change_id = ${changeId})`;
  const [[undone], , , , segments, removed] = await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({ revision: sql`${transcripts.revision} + 1`, changeId, updatedAt: now })
      .where(and(ownTranscript(ctx, id), isLatest))
      .returning({ revision: transcripts.revision }),
    ctx.db
      .update(transcriptEdits)
      .set({ undoneAt: now })
      .where(
        and(
          eq(transcriptEdits.transcriptId, id),
          eq(transcriptEdits.revision, latest.revision),
          isDone,
        ),
      ),
    ...applyParts(ctx, change, { side: "before", edit: sql`${latest.revision}` }),
    changedSegments(ctx, change),
    ctx.db
      .select({ n: transcriptEditParts.n })
      .from(transcriptEditParts)
      .where(
        and(
          eq(transcriptEditParts.transcriptId, id),
          eq(transcriptEditParts.revision, latest.revision),
          isNull(transcriptEditParts.before),
        ),
      ),
  ]);
  // Another undo, or an edit, came first: its result is what the person has to see before the next one.
  if (!undone) throw transcriptError("TRANSCRIPT_CHANGED");
  return {
    edit: latest,
    revision: undone.revision,
    segments,
    removed: removed.map(({ n }) => n),
  };
}

async function latestEdit(ctx: Ctx, id: string) {
  const { revision, kind } = transcriptEdits;
  const [[own], [latest]] = await ctx.db.batch([
    ctx.db.select({ id: transcripts.id }).from(transcripts).where(ownTranscript(ctx, id)),
    ctx.db
      .select({ revision, kind })
      .from(transcriptEdits)
      .where(and(eq(transcriptEdits.transcriptId, id), isNull(transcriptEdits.undoneAt)))
      .orderBy(desc(revision))
      .limit(1),
  ]);
  if (!own) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  if (!latest) throw transcriptError("NOTHING_TO_UNDO");
  return latest;
}
