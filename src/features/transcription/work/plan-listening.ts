import * as z from "zod";
import {
  type AudioMeasure,
  measureAudio,
  MediaError,
  planChunks,
  type QuietRange,
  quietRanges,
} from "../../../engines/media";
import { chooseEngine } from "../../../engines/speech";
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
import { minutesOf, takeMinutes } from "../store/minute-statements";
import type { StoredTranscript } from "../store/tables";
import { storeWaveform } from "../recording/waveform-store";
import { isUnderWay } from "./end-transcript";
import type { Recording } from "./open-recording";
import type { TranscriptionRun } from "./transcription-job-input";

/** Decoding takes half a second of processor time a minute, of which a run has thirty seconds. */
const MEASURED_AT_MOST_MS = 30 * 60_000;
const OVERLAP_MS = 5_000;

export const ListeningPlan = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    engine: z.string(),
    /** These parts are for this job to listen to; others were heard by an earlier one. */
    pending: z.array(z.number().int()),
  }),
  z.object({ ok: z.literal(false), code: z.enum(transcriptFailureCodes) }),
]);
export type ListeningPlan = z.infer<typeof ListeningPlan>;

export type Planning = {
  readonly row: StoredTranscript;
  readonly recording: Recording;
  readonly durationMs: number;
};

/** It chooses the engine, cuts the recording into parts and takes the minutes out of the plan. It is safe to repeat. */
export async function planListening(
  ctx: Ctx,
  run: TranscriptionRun,
  planning: Planning,
): Promise<ListeningPlan> {
  const { row, recording, durationMs } = planning;
  const sizeBytes = recording.bytes.size;
  const engine = chooseEngine(ctx.speech, { language: row.language, sizeBytes, durationMs });
  if (!engine) return { ok: false, code: "too_long" };
  const chunks = await plannedChunks(ctx, run, { ...planning, engine });
  const pending = chunks.filter(({ state }) => state === "planned");
  const minutes = minutesOf((await unheardMsOf(ctx, run.input.transcriptId)) ?? durationMs);
  const { ownerId, jobId } = run;
  const reserved = { jobId, ownerId, minutes, isUnderWay: isUnderWay(run) };
  if (minutes > 0 && !(await takeMinutes(ctx, reserved))) {
    return { ok: false, code: "minutes_spent" };
  }
  return { ok: true, engine: engine.name, pending: pending.map(({ n }) => n) };
}

type WithEngine = Planning & { readonly engine: Speech };

/** A recording that is tried again keeps its parts, as long as the engine takes parts of that size. */
async function plannedChunks(ctx: Ctx, run: TranscriptionRun, planning: WithEngine) {
  const { recording, durationMs, engine } = planning;
  const { transcriptId } = run.input;
  const { sizeBytes, durationMs: maxMs } = engine.limits;
  const kind = engine.takesWhole ? "whole" : `${sizeBytes}:${maxMs}`;
  const plan = `${recording.fileId}:${kind}`;
  const known = await chunksOf(ctx, transcriptId);
  if (known[0]?.plan === plan) return known;
  const measure = durationMs <= MEASURED_AT_MOST_MS ? await measured(recording) : null;
  // The pass that finds the quiet places has seen the waveform too.
  if (measure) await storeWaveform(ctx, { transcriptId, fileId: recording.fileId }, measure);
  const chunks = await chunksFor(planning, measure);
  const job = { transcriptId, isUnderWay: isUnderWay(run) };
  await ctx.db.batch([...planStatements(ctx, job, { plan, chunks }), progressStatement(ctx, job)]);
  return chunksOf(ctx, transcriptId);
}

/** A recording that cannot be decoded here may be clear to an engine. */
const measured = ({ bytes }: Recording): Promise<AudioMeasure | null> =>
  measureAudio(bytes).catch((error: unknown) => {
    if (error instanceof MediaError) return null;
    throw error;
  });

async function chunksFor(
  { engine, recording, durationMs }: WithEngine,
  measure: AudioMeasure | null,
): Promise<PlannedChunk[]> {
  const loudness = measure?.state === "measured" ? measure.loudness : undefined;
  const isMeasured = loudness !== undefined;
  if (engine.takesWhole) {
    const isSilent = measure?.state === "measured" && measure.isSilent;
    return [{ n: 0, startMs: 0, endMs: durationMs, bounds: { overlapMs: 0 }, isSilent }];
  }
  const { sizeBytes: maxBytes, durationMs: maxMs } = engine.limits;
  const limits = { maxMs, maxBytes, overlapMs: OVERLAP_MS, quiet: loudness };
  const quiet = loudness ? quietRanges(loudness) : [];
  return (await planChunks(recording.bytes, limits)).map((bounds) => ({
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
