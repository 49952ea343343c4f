import { findSpeechModel, type SpeechModel } from "../../../engines/speech";
import type { Ctx } from "../../../platform/context";
import type { TranscriptView } from "../keeping/get-transcript";
import { canHearOnDevice } from "./device-plan";

/** A browser decodes a recording whole: an hour and a half with two channels takes 700 MB of its memory. */
const MOST_MS = 90 * 60_000;
const MOST_BYTES = 200 * 1024 * 1024;

/** It is the model with which the browser of its owner may listen to a recording; null where there is none to be had. */
export async function findDeviceOffer(
  ctx: Pick<Ctx, "env">,
  { row, file }: Pick<TranscriptView, "row" | "file">,
): Promise<SpeechModel | null> {
  const isSmall = (row.durationMs ?? 0) <= MOST_MS && (file?.size ?? 0) <= MOST_BYTES;
  if (!file || !isSmall || !canHearOnDevice(row)) return null;
  return findSpeechModel(ctx.env.FILES);
}
