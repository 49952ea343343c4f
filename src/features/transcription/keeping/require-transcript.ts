import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import { type StoredTranscript, transcripts } from "../store/tables";
import { ownTranscript } from "./own-transcript";

/** It gives one transcript without its words. */
export async function requireTranscript(ctx: Ctx, id: string): Promise<StoredTranscript> {
  const row = await ctx.db.select().from(transcripts).where(ownTranscript(ctx, id)).get();
  if (!row) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  return row;
}
