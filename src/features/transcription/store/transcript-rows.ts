import { inArray, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { settleMinutesOf } from "./minute-statements";
import {
  transcriptChunks,
  transcriptEditParts,
  transcriptEdits,
  transcripts,
  transcriptSegments,
} from "./tables";

/** Everything of some transcripts goes in one turn; the condition chooses among the rows of `transcripts`. */
export async function removeTranscriptRows(ctx: Ctx, which: SQL | undefined) {
  const ids = sql`(select id from ${transcripts} where ${which})`;
  const [, , , , , removed] = await ctx.db.batch([
    settleMinutesOf(ctx, which),
    ctx.db.delete(transcriptEditParts).where(inArray(transcriptEditParts.transcriptId, ids)),
    ctx.db.delete(transcriptEdits).where(inArray(transcriptEdits.transcriptId, ids)),
    ctx.db.delete(transcriptSegments).where(inArray(transcriptSegments.transcriptId, ids)),
    ctx.db.delete(transcriptChunks).where(inArray(transcriptChunks.transcriptId, ids)),
    ctx.db.delete(transcripts).where(which).returning({
      id: transcripts.id,
      ownerId: transcripts.ownerId,
      jobId: transcripts.jobId,
      fileId: transcripts.fileId,
    }),
  ]);
  return removed;
}
