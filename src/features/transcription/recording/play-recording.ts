import type { Ctx } from "../../../platform/context";
import { AppError } from "../../../platform/errors";
import { Memory } from "../../../platform/memory";
import { downloadFile } from "../../files";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { recordingError } from "../receiving/recording-error";
import { transcripts } from "../store/tables";

type Asked = { readonly id: string; readonly request: Request };

/** The file of a transcript that was played here. */
const seen = new Memory<string, number>(5_000);

/**
 * It answers a player with the bytes of a recording, or with the part that it asks for. An isolate that has played it
 * before asks for the file beside the transcript, and drops it unread where the transcript is another person's.
 */
export async function playRecording(ctx: Ctx, { id, request }: Asked): Promise<Response> {
  const expected = seen.get(id);
  const ahead = expected === undefined ? null : downloadFile(ctx, { id: expected, request });
  // The failure is thrown below if this file is the one that counts.
  ahead?.catch(() => undefined);
  const row = await ctx.db
    .select({ fileId: transcripts.fileId })
    .from(transcripts)
    .where(ownTranscript(ctx, id))
    .get();
  const fileId = row?.fileId ?? null;
  if (fileId !== expected || fileId === null) drop(ahead);
  if (!row) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  if (fileId === null) throw recordingError("RECORDING_NOT_FOUND");
  seen.set(id, fileId);
  const played = fileId === expected && ahead ? ahead : downloadFile(ctx, { id: fileId, request });
  return played.catch((error: unknown) => {
    const isGone = error instanceof AppError && error.code === "FILE_NOT_FOUND";
    throw isGone ? recordingError("RECORDING_NOT_FOUND", { cause: error }) : error;
  });
}

/** An unread body would hold its connection. */
function drop(ahead: Promise<Response> | null): void {
  void ahead?.then((response) => response.body?.cancel()).catch(() => undefined);
}
