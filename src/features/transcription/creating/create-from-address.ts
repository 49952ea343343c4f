import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { refusalOfVisit } from "../../../platform/guarded-fetch";
import { ownerKey } from "../../../platform/owner";
import { recordingError } from "../receiving/recording-error";
import { transcripts } from "../store/tables";
import { videoIdOf } from "../youtube/video-id";
import { type AskedTranscript, createTranscript } from "./create-transcript";
import { openTranscription } from "./open-transcription";

type Asked = {
  readonly mediaUrl: string;
  readonly language: string;
  /** It is the origin of the request, which is not fetched from itself. */
  readonly ownOrigin: string;
};

/** It asks for the transcript of the recording at an address, which its job fetches. A video of YouTube is asked for as one. */
export async function createFromAddress(
  ctx: Ctx,
  { mediaUrl, language, ownOrigin }: Asked,
): Promise<AskedTranscript> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const isVideo = URL.canParse(mediaUrl) && videoIdOf(mediaUrl) !== null;
  if (isVideo) return createTranscript(ctx, { videoUrl: mediaUrl, language });
  const reason = refusalOfVisit(ctx, { url: mediaUrl, ownOrigin });
  if (reason !== null) throw recordingError("address_refused", { details: { reason } });
  const now = ctx.now().getTime();
  const row = await ctx.db
    .insert(transcripts)
    .values({
      id: crypto.randomUUID(),
      ownerId,
      source: "url",
      videoUrl: mediaUrl,
      language,
      status: "pending",
      jobId: crypto.randomUUID(),
      createdAt: now,
      updatedAt: now,
    })
    .returning()
    .get();
  await openTranscription(ctx, row, () =>
    ctx.db.delete(transcripts).where(eq(transcripts.id, row.id)),
  );
  return { row, isKnown: false };
}
