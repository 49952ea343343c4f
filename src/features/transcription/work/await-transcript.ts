import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import {
  type Speech,
  SpeechFailure,
  type SpeechFailureReason,
  type Transcript,
} from "../../../platform/speech";
import type { TranscriptFailureCode } from "../failure-codes";
import { transcripts } from "../store/tables";
import { isUnderWay } from "./end-transcript";
import { codeOfFailure } from "./listen-to-chunk";
import { callbackToken, speechCallback } from "./speech-callback";
import type { TranscriptionRun } from "./transcription-job-input";

/** A callback may be lost; without any, the engine is asked four times a minute. */
const WITH_CALLBACK_MS = 300_000;
const WITHOUT_CALLBACK_MS = 15_000;

type Ordered = {
  readonly engine: Speech;
  readonly vendorId: string;
  readonly durationMs: number;
};

type AwaitedAnswer =
  | { readonly ok: true; readonly transcript: Transcript }
  | {
      readonly ok: false;
      readonly code: TranscriptFailureCode;
      readonly costMicroUsd: number | null;
    };

/** A callback only wakes the job, which is parked meanwhile: what it says is not read, the engine is asked. */
export async function awaitTranscript(
  ctx: Ctx,
  run: TranscriptionRun,
  ordered: Ordered,
): Promise<AwaitedAnswer> {
  const first = await look(ordered);
  if (first) return first;
  await ctx.db.update(transcripts).set({ updatedAt: ctx.now().getTime() }).where(isUnderWay(run));
  const token = await callbackToken(ctx, run.jobId);
  const callback = await speechCallback(ctx, run.jobId);
  const wakeAfterMs = callback ? WITH_CALLBACK_MS : WITHOUT_CALLBACK_MS;
  await run.waitFor("wait", token, { result: z.unknown(), wakeAfterMs });
  const second = await look(ordered);
  if (second) return second;
  // The callback has come, and a second one need not: only the clock wakes the job here.
  return run.waitFor("poll", crypto.randomUUID(), {
    result: z.never(),
    wakeAfterMs: WITHOUT_CALLBACK_MS,
  });
}

/** The engine has ended with the recording, or will never; anything else may be over in a moment. */
const finalReasons: ReadonlySet<SpeechFailureReason> = new Set([
  "refused",
  "too_large",
  "language_unknown",
]);

async function look({ engine, vendorId, durationMs }: Ordered): Promise<AwaitedAnswer | null> {
  const answer = await engine.readTranscript(vendorId, durationMs).catch((error: unknown) => {
    if (error instanceof SpeechFailure) return error;
    throw error;
  });
  if (!(answer instanceof SpeechFailure)) {
    return answer.state === "done" ? { ok: true, transcript: answer.transcript } : null;
  }
  if (!finalReasons.has(answer.reason)) return null;
  return { ok: false, code: codeOfFailure(answer), costMicroUsd: answer.costMicroUsd };
}
