import { and, eq } from "drizzle-orm";
import { AppError } from "../../../platform/errors";
import type { Ctx } from "../../../platform/context";
import { findStoredFile, removeFile } from "../../files";
import { transcripts } from "../store/tables";
import type { ReceivedRecording } from "./receive-recording";

type Dropped = { readonly fileId: number | null; readonly ownerId: string };

/** The recording goes with the last transcript that it belongs to. It is safe to repeat. */
export async function dropRecording(ctx: Ctx, { fileId, ownerId }: Dropped): Promise<void> {
  if (fileId === null) return;
  const [used] = await ctx.db
    .select({ id: transcripts.id })
    .from(transcripts)
    .where(and(eq(transcripts.ownerId, ownerId), eq(transcripts.fileId, fileId)))
    .limit(1);
  if (used || !(await findStoredFile(ctx, { id: fileId, ownerId }))) return;
  await removeFile(ctx, fileId).catch((error: unknown) => {
    // Another request may have been faster.
    if (!(error instanceof AppError && error.code === "FILE_NOT_FOUND")) throw error;
  });
}

/** What came with the request goes with its refusal. */
export async function takeBackRecording(
  ctx: Ctx,
  { file, isNew }: ReceivedRecording,
): Promise<void> {
  if (isNew) await dropRecording(ctx, { fileId: file.id, ownerId: file.ownerId });
}
