import { and, eq, isNull } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { findStoredFile } from "../../files";
import { startTranscription } from "../work/start-transcription";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { settledTranscript } from "../keeping/settled-transcript";
import { type StoredTranscript, transcripts } from "../store/tables";
import { dropRecording, takeBackRecording } from "./drop-recording";
import { receiveForListening } from "./receive-for-listening";
import {
  type PostedRecording,
  receiveRecording,
  type ReceivedRecording,
} from "./receive-recording";
import { recordingError } from "./recording-error";

type Attached = {
  readonly id: string;
  readonly posted: PostedRecording;
  readonly language?: string | undefined;
};

/**
 * It gives a transcript a recording: one that has failed goes on with it, one that has words already gets its player. The
 * state is looked at before the bytes are taken, and again by the statement that takes them.
 */
export async function attachRecording(
  ctx: Ctx,
  { id, posted, language }: Attached,
): Promise<StoredTranscript> {
  const known = await requireWithoutRecording(ctx, id);
  const receive = known.status === "failed" ? receiveForListening : receiveRecording;
  const received = await receive(ctx, posted);
  const { file, facts } = received;
  const now = ctx.now().getTime();
  const [row] = await ctx.db
    .update(transcripts)
    .set({
      fileId: file.id,
      fileName: file.name,
      durationMs: Math.round(facts.durationMs),
      updatedAt: now,
      ...(known.status === "failed" && {
        source: "upload" as const,
        status: "pending" as const,
        code: null,
        engine: null,
        doneMs: 0,
        jobId: crypto.randomUUID(),
        language: language ?? known.language,
      }),
    })
    .where(isAsBefore(known))
    .returning();
  if (!row) {
    await takeBackRecording(ctx, received);
    throw recordingError("RECORDING_PRESENT");
  }
  if (known.status === "failed") await open(ctx, row, { known, received });
  const { fileId, ownerId } = known;
  if (fileId !== row.fileId) await dropRecording(ctx, { fileId, ownerId });
  return row;
}

type Changed = { readonly known: StoredTranscript; readonly received: ReceivedRecording };

const open = (ctx: Ctx, row: StoredTranscript, { known, received }: Changed) =>
  startTranscription(ctx, row, async () => {
    await ctx.db
      .update(transcripts)
      .set(known)
      .where(and(eq(transcripts.id, row.id), eq(transcripts.updatedAt, row.updatedAt)));
    await takeBackRecording(ctx, received);
  });

const isAsBefore = ({ id, status, updatedAt, fileId, jobId }: StoredTranscript) =>
  and(
    eq(transcripts.id, id),
    eq(transcripts.status, status),
    eq(transcripts.updatedAt, updatedAt),
    fileId === null ? isNull(transcripts.fileId) : eq(transcripts.fileId, fileId),
    jobId === null ? isNull(transcripts.jobId) : eq(transcripts.jobId, jobId),
  );

/** It has failed, or has words and no recording. One whose state is overdue is stored as failed first. */
async function requireWithoutRecording(ctx: Ctx, id: string): Promise<StoredTranscript> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const found = await ctx.db.select().from(transcripts).where(ownTranscript(ctx, id)).get();
  if (!found) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  const settled = settledTranscript(found, ctx.now().getTime());
  if (settled.status === "failed") return storedAs(ctx, found, settled);
  const isHeard = settled.status === "completed";
  const hasNone =
    found.fileId === null || !(await findStoredFile(ctx, { id: found.fileId, ownerId }));
  if (isHeard && hasNone) return found;
  throw recordingError("RECORDING_PRESENT");
}

async function storedAs(
  ctx: Ctx,
  found: StoredTranscript,
  settled: StoredTranscript,
): Promise<StoredTranscript> {
  if (settled === found) return found;
  const { status, code, jobId, retryCount, updatedAt } = settled;
  await ctx.db
    .update(transcripts)
    .set({ status, code, jobId, retryCount, updatedAt })
    .where(isAsBefore(found));
  return settled;
}
