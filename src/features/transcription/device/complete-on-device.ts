import { asc, eq, sql } from "drizzle-orm";
import { segmentWords, stitchChunks } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { heardByOf, mainEngineOf } from "../store/heard-by";
import { heardTranscript } from "../store/heard-transcript";
import { changedTranscript, insertSegments } from "../store/segment-statements";
import { parseSpokenWords } from "../store/stored-words";
import {
  type StoredChunk,
  type StoredTranscript,
  transcriptChunks,
  transcripts,
} from "../store/tables";
import { type DevicePlan, isOpenToDevice } from "./device-plan";

/** They stand at the end of a batch that changes a part, and tell how the recording is after it. */
export const heardStatements = (ctx: Ctx, id: string) =>
  [
    ctx.db
      .select()
      .from(transcriptChunks)
      .where(eq(transcriptChunks.transcriptId, id))
      .orderBy(asc(transcriptChunks.n)),
    ctx.db.select().from(transcripts).where(ownTranscript(ctx, id)),
  ] as const;

type Heard = {
  readonly chunks: readonly StoredChunk[];
  readonly row: StoredTranscript | undefined;
};

/** Once every part is heard, the words are put together as those of an engine are. It is safe to repeat. */
export async function completeOnDevice(ctx: Ctx, { chunks, row }: Heard): Promise<DevicePlan> {
  if (!row) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  const isHeard = chunks.every(({ state }) => state === "heard" || state === "silent");
  if (chunks.length === 0 || !isHeard) return { row, parts: [...chunks] };
  return { row: (await complete(ctx, row, chunks)) ?? row, parts: [] };
}

/** Words that a job or an import has brought meanwhile stay. */
async function complete(
  ctx: Ctx,
  row: StoredTranscript,
  chunks: readonly StoredChunk[],
): Promise<StoredTranscript | undefined> {
  const parts = chunks.map((chunk) => ({
    ...chunk,
    words: parseSpokenWords(chunk.words ?? "[]"),
  }));
  const words = stitchChunks(parts);
  const { segments, durationMs, confidence } = heardTranscript(segmentWords(words), row.durationMs);
  const known = chunks.find(({ language }) => language !== null)?.language ?? "auto";
  const heardBy = heardByOf(chunks, durationMs);
  const [now, changeId] = [ctx.now().getTime(), crypto.randomUUID()];
  const change = { transcriptId: row.id, changeId };
  const [[completed]] = await ctx.db.batch([
    ctx.db
      .update(transcripts)
      .set({
        status: "completed",
        code: words.length === 0 ? "silence" : null,
        engine: mainEngineOf(heardBy),
        heardBy: JSON.stringify(heardBy),
        language: row.language === "auto" ? known : row.language,
        confidence,
        durationMs,
        doneMs: durationMs,
        revision: sql`${transcripts.revision} + 1`,
        lastN: sql`${transcripts.lastN} + ${segments.length}`,
        changeId,
        updatedAt: now,
        completedAt: now,
      })
      .where(isOpenToDevice(row))
      .returning(),
    ...insertSegments(ctx, change, segments),
    ctx.db
      .delete(transcriptChunks)
      .where(sql`transcript_id = (select t.id from ${changedTranscript(change)})`),
  ]);
  return completed;
}
