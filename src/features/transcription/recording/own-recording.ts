import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { fileError, findStoredFile, type StoredFile } from "../../files";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { recordingError } from "../receiving/recording-error";
import { type StoredTranscript, transcripts } from "../store/tables";

export type OwnRecording = { readonly row: StoredTranscript; readonly file: StoredFile };

/** The recording of one's own transcript. A file that its owner has deleted among their files leaves the words without it. */
export async function requireRecording(ctx: Ctx, id: string): Promise<OwnRecording> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const row = await ctx.db.select().from(transcripts).where(ownTranscript(ctx, id)).get();
  if (!row) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  const file = row.fileId === null ? null : await findStoredFile(ctx, { id: row.fileId, ownerId });
  if (!file) throw recordingError("RECORDING_NOT_FOUND");
  if (file.scan === "infected") throw fileError("FILE_INFECTED");
  return { row, file };
}
