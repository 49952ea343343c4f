import type { Ctx } from "../../../platform/context";
import { requireMinutes } from "../minutes/require-minutes";
import { takeBackRecording } from "./drop-recording";
import {
  type PostedRecording,
  receiveRecording,
  type ReceivedRecording,
} from "./receive-recording";

/** It keeps a recording that is to be transcribed, or refuses it where its owner's plan has too few minutes left. */
export async function receiveForListening(
  ctx: Ctx,
  posted: PostedRecording,
): Promise<ReceivedRecording> {
  const received = await receiveRecording(ctx, posted);
  const { file, facts } = received;
  const wanted = { ownerId: file.ownerId, ms: facts.durationMs };
  await requireMinutes(ctx, wanted).catch(async (error: unknown) => {
    await takeBackRecording(ctx, received);
    throw error;
  });
  return received;
}
