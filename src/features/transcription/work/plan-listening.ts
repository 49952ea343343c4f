import * as z from "zod";
import {
  type AudioMeasure,
  measureAudio,
  MediaError,
  planChunks,
  type QuietRange,
  quietRanges,
} from "../../../engines/media";
import { partLimits } from "../../../engines/speech";
import type { Ctx } from "../../../platform/context";
import type { Speech } from "../../../platform/speech";
import { transcriptFailureCodes } from "../failure-codes";
import {
  chunksOf,
  type PlannedChunk,
  planStatements,
  progressStatement,
  unheardMsOf,
} from "../store/chunk-statements";
import type { ChunkState } from "../store/tables";
import { minutesOf, takeMinutes } from "../store/minute-statements";
import { storeWaveform } from "../recording/waveform-store";
import { isUnderWay } from "./end-transcript";
import type { Recording } from "./open-recording";
import type { TranscriptionRun } from "./transcription-job-input";

/** Decoding takes half a second of processor time a minute, of which a run has thirty seconds. */
const MEASURED_AT_MOST_MS = 30 * 60_000;
const OVERLAP_MS = 5_000;

export const ListeningPlan = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.enum(transcriptFailureCodes) }),
]);
export type ListeningPlan = z.infer<typeof ListeningPlan>;

export type Planning = {
  readonly recording: Recording;
  readonly durationMs: number;
  /** The recording is cut for them: one that takes it whole is alone. */
  readonly engines: readonly Speech[];
};

/** It cuts the recording into parts and takes the minutes out of the plan. It is safe to repeat. */
export async function planListening(
  ctx: Ctx,
  run: TranscriptionRun,
  planning: Planning,
): Promise<ListeningPlan> {
  await planChunksOf(ctx, run, planning);
  const unheardMs = await unheardMsOf(ctx, run.input.transcriptId);
  const minutes = minutesOf(unheardMs ?? planning.durationMs);
  const { ownerId, jobId } = run;
  const reserved = { jobId, ownerId, minutes, isUnderWay: isUnderWay(run) };
  if (minutes > 0 && !(await takeMinutes(ctx, reserved))) {
    return { ok: false, code: "minutes_spent" };
  }
  return { ok: true };
}

const wholePlan = (fileId: number) => `${fileId}:whole`;

type KnownChunk = { readonly plan: string; readonly state: ChunkState };

/** Parts of this file were heard, and are never listened to again. */
export const isHeardInParts = (chunks: readonly KnownChunk[], fileId: number): boolean =>
  chunks.some(
    ({ plan, state }) =>
      state === "heard" && plan.startsWith(`${fileId}:`) && plan !== wholePlan(fileId),
  );

/** A recording that is tried again keeps its parts, as long as they are of that size or some of them were heard. */
async function planChunksOf(ctx: Ctx, run: TranscriptionRun, planning: Planning): Promise<void> {
  const { recording, durationMs, engines } = planning;
  const { transcriptId } = run.input;
  const { fileId, bytes } = recording;
  const isWhole = engines.some(({ takesWhole }) => takesWhole);
  const limits = partLimits(engines, { sizeBytes: bytes.size, durationMs });
  const partsPlan = `${fileId}:${limits.sizeBytes}:${limits.durationMs}`;
  const plan = isWhole ? wholePlan(fileId) : partsPlan;
  const known = await chunksOf(ctx, transcriptId);
  if (known[0]?.plan === plan || (!isWhole && isHeardInParts(known, fileId))) return;
  const measure = durationMs <= MEASURED_AT_MOST_MS ? await measured(recording) : null;
  // The pass that finds the quiet places has seen the waveform too.
  if (measure) await storeWaveform(ctx, { transcriptId, fileId: recording.fileId }, measure);
  const chunks = isWhole
    ? [wholeChunk(durationMs, measure)]
    : await chunksFor(recording, { limits, measure });
  const job = { transcriptId, isUnderWay: isUnderWay(run) };
  await ctx.db.batch([...planStatements(ctx, job, { plan, chunks }), progressStatement(ctx, job)]);
}

/** A recording that cannot be decoded here may be clear to an engine. */
const measured = ({ bytes }: Recording): Promise<AudioMeasure | null> =>
  measureAudio(bytes).catch((error: unknown) => {
    if (error instanceof MediaError) return null;
    throw error;
  });

const wholeChunk = (endMs: number, measure: AudioMeasure | null): PlannedChunk => ({
  n: 0,
  startMs: 0,
  endMs,
  bounds: { overlapMs: 0 },
  isSilent: measure?.state === "measured" && measure.isSilent,
});

type Cutting = { readonly limits: Speech["limits"]; readonly measure: AudioMeasure | null };

async function chunksFor(
  { bytes }: Recording,
  { limits: { sizeBytes: maxBytes, durationMs: maxMs }, measure }: Cutting,
): Promise<PlannedChunk[]> {
  const loudness = measure?.state === "measured" ? measure.loudness : undefined;
  const isMeasured = loudness !== undefined;
  const limits = { maxMs, maxBytes, overlapMs: OVERLAP_MS, quiet: loudness };
  const quiet = loudness ? quietRanges(loudness) : [];
  return (await planChunks(bytes, limits)).map((bounds) => ({
    n: bounds.index,
    startMs: bounds.startMs,
    endMs: bounds.endMs,
    bounds: { ...bounds, isMeasured },
    isSilent: isMeasured && isWithin(quiet, bounds),
  }));
}

/** The last cell of a map may lie behind the end. */
const TOLERANCE_MS = 200;

const isWithin = (quiet: readonly QuietRange[], { startMs, endMs }: QuietRange): boolean =>
  quiet.some((range) => range.startMs <= startMs && range.endMs >= endMs - TOLERANCE_MS);
