import { sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { findStoredFile, type StoredFile } from "../../files";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { recordingError } from "../receiving/recording-error";
import { transcripts } from "../store/tables";

/** The recording of one's own transcript. A file that its owner has deleted leaves the words without it. */
export async function requireRecording(ctx: Ctx, id: string): Promise<StoredFile> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const own = ownTranscript(ctx, id);
  const ofTranscript = sql`(select ${transcripts.fileId} from ${transcripts} where ${own})`;
  const [row, file] = await Promise.all([
    ctx.db.select({ id: transcripts.id }).from(transcripts).where(own).get(),
    findStoredFile(ctx, { id: ofTranscript, ownerId }),
  ]);
  if (!row) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  if (!file) throw recordingError("RECORDING_NOT_FOUND");
  return file;
}
