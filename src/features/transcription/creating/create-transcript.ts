import { and, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { transcriptError } from "../errors";
import { settledTranscript } from "../keeping/settled-transcript";
import { type StoredTranscript, transcripts } from "../store/tables";
import { videoIdOf } from "../youtube/video-id";
import { openTranscription } from "./open-transcription";

export type AskedVideo = { readonly videoUrl: string; readonly language: string };

export type AskedTranscript = {
  readonly row: StoredTranscript;
  /** The video was asked for before, and this is what came of it. */
  readonly isKnown: boolean;
};

/**
 * It asks for the transcript of a video. The same video gives the transcript that is there; one that has failed is tried again.
 */
export async function createTranscript(ctx: Ctx, asked: AskedVideo): Promise<AskedTranscript> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const videoId = videoIdOf(asked.videoUrl);
  if (videoId === null) throw transcriptError("not_youtube");
  const now = ctx.now().getTime();
  const [[created], [known]] = await ctx.db.batch([
    ctx.db
      .insert(transcripts)
      .values({
        id: crypto.randomUUID(),
        ownerId,
        source: "youtube",
        ...asked,
        videoId,
        status: "pending",
        jobId: crypto.randomUUID(),
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing({ target: [transcripts.ownerId, transcripts.videoId] })
      .returning(),
    ctx.db
      .select()
      .from(transcripts)
      .where(and(eq(transcripts.ownerId, ownerId), eq(transcripts.videoId, videoId))),
  ]);
  if (created) {
    await openTranscription(ctx, created, () =>
      ctx.db.delete(transcripts).where(eq(transcripts.id, created.id)),
    );
    return { row: created, isKnown: false };
  }
  if (!known) throw transcriptError("TRANSCRIPTION_NOT_STARTED");
  const row = settledTranscript(known, now);
  return { row: row.status === "failed" ? await tryAgain(ctx, known) : row, isKnown: true };
}

/** Two requests that try again find that one of them has. */
async function tryAgain(ctx: Ctx, known: StoredTranscript): Promise<StoredTranscript> {
  const now = ctx.now().getTime();
  const fresh = { status: "pending", code: null, jobId: crypto.randomUUID() } as const;
  const [row] = await ctx.db
    .update(transcripts)
    .set({ ...fresh, updatedAt: now })
    .where(
      and(
        eq(transcripts.id, known.id),
        eq(transcripts.status, known.status),
        eq(transcripts.updatedAt, known.updatedAt),
      ),
    )
    .returning();
  if (!row) return { ...known, ...fresh, updatedAt: now };
  const { status, code, jobId, updatedAt } = known;
  await openTranscription(ctx, row, () =>
    ctx.db
      .update(transcripts)
      .set({ status, code, jobId, updatedAt })
      .where(and(eq(transcripts.id, row.id), eq(transcripts.jobId, fresh.jobId))),
  );
  return row;
}
