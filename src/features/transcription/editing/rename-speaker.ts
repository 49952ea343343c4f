import { and, eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { applyParts, changedTranscript, segmentAsJson } from "../store/segment-statements";
import {
  transcriptEditParts,
  transcriptEdits,
  transcripts,
  transcriptSegments,
} from "../store/tables";
import type { EditedSegments } from "./edited-segments";

export type RenamedSpeaker = {
  readonly id: string;
  readonly speaker: string;
  /** Null leaves nobody named. */
  readonly name: string | null;
};

/** It gives a speaker another name in every segment, in one turn, whatever else is being edited. */
export async function renameSpeaker(
  ctx: Ctx,
  { id, speaker, name }: RenamedSpeaker,
): Promise<EditedSegments> {
  const [now, changeId] = [ctx.now().getTime(), crypto.randomUUID()];
  const change = { transcriptId: id, changeId };
  const changed = changedTranscript(change);
  const isSaid = sql`exists (select 1 from transcript_segments s where s.transcript_id = ${id} and s.speaker = ${speaker})`;
  const [[own], [renamed], , , , , segments] = await ctx.db.batch([
    ctx.db.select({ id: transcripts.id }).from(transcripts).where(ownTranscript(ctx, id)),
    ctx.db
      .update(transcripts)
      .set({ revision: sql`${transcripts.revision} + 1`, changeId, updatedAt: now })
      .where(and(ownTranscript(ctx, id), isSaid))
      .returning({ revision: transcripts.revision }),
    ctx.db
      .insert(transcriptEdits)
      .select(sql`select t.id, t.revision, 'rename', ${now}, null from ${changed}`),
    ctx.db.insert(transcriptEditParts).select(
      sql`select t.id, t.revision, s.n, ${segmentAsJson()}, ${segmentAsJson(sql`${name}`)}
        from ${changed} join transcript_segments s on s.transcript_id = t.id where s.speaker = ${speaker}`,
    ),
    ...applyParts(ctx, change, { side: "after", edit: sql`t.revision` }),
    changedSegments(ctx, change),
  ]);
  if (!own) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  if (!renamed) throw transcriptError("SPEAKER_NOT_FOUND");
  return { revision: renamed.revision, segments, removed: [] };
}

/** They are the segments that the change has written. */
export const changedSegments = (
  { db }: Pick<Ctx, "db">,
  change: Parameters<typeof changedTranscript>[0],
) =>
  db
    .select()
    .from(transcriptSegments)
    .where(
      and(
        eq(transcriptSegments.transcriptId, change.transcriptId),
        sql`revision = (select t.revision from ${changedTranscript(change)})`,
      ),
    )
    .orderBy(transcriptSegments.startMs, transcriptSegments.n);
