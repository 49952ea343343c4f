import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import type { TranscriptView } from "../keeping/get-transcript";
import { takeBackRecording } from "../receiving/drop-recording";
import { receiveForListening } from "../receiving/receive-for-listening";
import type { PostedRecording } from "../receiving/receive-recording";
import { transcripts } from "../store/tables";
import { startTranscription } from "../work/start-transcription";

type Asked = {
  readonly posted: PostedRecording;
  readonly language: string;
};

/** It keeps a recording and asks for its transcript. The same recording sent twice makes two transcripts. */
export async function createFromRecording(
  ctx: Ctx,
  { posted, language }: Asked,
): Promise<TranscriptView> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const received = await receiveForListening(ctx, posted);
  const { file, facts } = received;
  const now = ctx.now().getTime();
  const row = await ctx.db
    .insert(transcripts)
    .values({
      id: crypto.randomUUID(),
      ownerId,
      source: "upload",
      title: facts.title ?? null,
      fileName: file.name,
      fileId: file.id,
      language,
      status: "pending",
      jobId: crypto.randomUUID(),
      durationMs: Math.round(facts.durationMs),
      createdAt: now,
      updatedAt: now,
    })
    .returning()
    .get();
  await startTranscription(ctx, row, async () => {
    await ctx.db.delete(transcripts).where(eq(transcripts.id, row.id));
    await takeBackRecording(ctx, received);
  });
  return { row, segments: [], file };
}
