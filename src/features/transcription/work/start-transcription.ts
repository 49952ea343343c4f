import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import type { StoredTranscript } from "../store/tables";
import { openTranscription } from "./open-transcription";
import { openWaiting } from "./open-waiting";

/** It opens the job of a request, or undoes the request and says so; recordings that waited for an engine go on with it. */
export async function startTranscription(
  ctx: Ctx,
  row: StoredTranscript,
  takeBack: () => PromiseLike<unknown>,
): Promise<void> {
  ctx.later(openWaiting(ctx));
  if (!(await openTranscription(ctx, row, takeBack))) {
    throw transcriptError("TRANSCRIPTION_NOT_STARTED");
  }
}
