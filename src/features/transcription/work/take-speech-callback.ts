import * as z from "zod";
import { completeWait } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import { isSignedBy } from "../../../platform/signature";
import { transcriptError } from "../errors";
import { SPEECH_CALLBACK } from "./speech-callback";

export type SpeechCallback = { readonly jobId: string; readonly token: string };

/**
 * An engine says that it is done with the recording of a job. It only wakes the job, which asks the engine for itself, so that
 * nothing of the call is believed. It is safe to repeat.
 */
export async function takeSpeechCallback(
  ctx: Ctx,
  { jobId, token }: SpeechCallback,
): Promise<void> {
  if (!z.uuid().safeParse(jobId).success) throw transcriptError("WEBHOOK_JOB_GONE");
  const secret = ctx.config.SIGNING_SECRET;
  const isTheirs = await isSignedBy(secret, SPEECH_CALLBACK, { value: jobId, signature: token });
  if (!isTheirs) throw transcriptError("WEBHOOK_REFUSED");
  const taken = await completeWait(ctx, { jobId, name: "wait", token, value: null });
  if (!taken.ok && taken.code === "gone") throw transcriptError("WEBHOOK_JOB_GONE");
}
