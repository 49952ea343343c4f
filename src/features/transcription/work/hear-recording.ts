import * as z from "zod";
import { inspectMedia } from "../../../engines/media";
import { fittingEngines, knowsLanguage } from "../../../engines/speech";
import type { Ctx } from "../../../platform/context";
import type { OutsideCtx } from "../../../platform/guarded-fetch";
import { transcriptFailureCodes } from "../failure-codes";
import { heardTranscript } from "../store/heard-transcript";
import { type StoredTranscript, transcripts } from "../store/tables";
import { bringRecording } from "./bring-recording";
import {
  isUnderWay,
  type Listened,
  storeFailure,
  storeHeard,
  TRANSCRIPT_GONE,
} from "./end-transcript";
import { hearWithEngines } from "./hear-with-engines";
import { openRecording, type Recording } from "./open-recording";
import { SIMULATED_CONFIDENCE, simulatedTranscript } from "./simulated-transcript";
import type { TranscriptionRun } from "./transcription-job-input";

const LONGEST_MS = 600 * 60_000;

const Inspected = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    durationMs: z.number(),
    mimeType: z.string(),
    extension: z.string(),
  }),
  z.object({ ok: z.literal(false), code: z.enum(transcriptFailureCodes) }),
]);
type Inspected = z.infer<typeof Inspected>;

/** It turns a recording into words, or says by a code why it did not; what was heard so far is stored as it goes. */
export async function hearRecording(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
  row: StoredTranscript,
): Promise<Listened> {
  if (row.status === "completed") return "heard";
  const listened = await hear(ctx, run, row);
  const hasFailed = !["heard", "waiting", TRANSCRIPT_GONE].includes(listened);
  const code = transcriptFailureCodes.find((known) => known === listened);
  if (hasFailed && code) await storeFailure(ctx, run, code);
  return listened;
}

async function hear(
  ctx: Ctx & OutsideCtx,
  run: TranscriptionRun,
  row: StoredTranscript,
): Promise<Listened> {
  const isSimulated = ctx.config.ASSEMBLYAI_API_KEY === "MOCK";
  const hasEngine = ctx.speech.length > 0;
  const isKnown = ctx.speech.some((engine) => knowsLanguage(engine, row.language));
  if (hasEngine && !isKnown && !isSimulated) return "language_unsupported";
  const fileId = run.input.source === "url" ? await bringRecording(ctx, run, row) : row.fileId;
  if (typeof fileId === "string") return fileId === "gone" ? TRANSCRIPT_GONE : fileId;
  const recording = await openRecording(ctx, { fileId, ownerId: run.ownerId });
  if (!recording) return "recording_gone";
  const facts = await run.step("inspect", { result: Inspected }, () =>
    inspect(ctx, run, recording),
  );
  if (!facts.ok) return facts.code;
  const { durationMs } = facts;
  if (isSimulated) return simulate(ctx, run, { row, durationMs });
  if (!hasEngine) return keepWaiting(ctx, run);
  const sizeBytes = recording.bytes.size;
  const engines = fittingEngines(ctx.speech, { language: row.language, sizeBytes, durationMs });
  if (engines.length === 0) return "too_long";
  return hearWithEngines(ctx, run, { row, recording, facts, engines });
}

async function inspect(ctx: Ctx, run: TranscriptionRun, { bytes }: Recording): Promise<Inspected> {
  const verdict = await inspectMedia(bytes, { maxMs: LONGEST_MS });
  if (!verdict.isAccepted) return { ok: false, code: verdict.code };
  const { durationMs, mimeType, extension } = verdict.facts;
  await ctx.db
    .update(transcripts)
    .set({ durationMs: Math.round(durationMs), updatedAt: ctx.now().getTime() })
    .where(isUnderWay(run));
  return { ok: true, durationMs, mimeType, extension };
}

type Simulated = { readonly row: StoredTranscript; readonly durationMs: number };

function simulate(ctx: Ctx, run: TranscriptionRun, { row, durationMs }: Simulated) {
  const asked =
    run.input.source === "url" && row.videoUrl !== null
      ? { mediaUrl: row.videoUrl }
      : { fileName: row.fileName ?? row.title ?? "" };
  const simulated = simulatedTranscript(asked, durationMs);
  const heard = {
    ...heardTranscript(simulated, Math.round(durationMs)),
    confidence: SIMULATED_CONFIDENCE,
  };
  return storeHeard(ctx, run, { engine: "mock", heard, language: "fr", title: row.title });
}

/** Nothing is made up: the recording is kept, and its job is opened anew when there is an engine. */
async function keepWaiting(ctx: Ctx, run: TranscriptionRun): Promise<Listened> {
  const kept = await ctx.db
    .update(transcripts)
    .set({ status: "waiting", code: null, updatedAt: ctx.now().getTime() })
    .where(isUnderWay(run))
    .returning({ id: transcripts.id });
  return kept.length > 0 ? "waiting" : TRANSCRIPT_GONE;
}
