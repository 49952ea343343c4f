import { and, sql } from "drizzle-orm";
import { findSpeechModel, knowsLanguage } from "../../../engines/speech";
import type { Ctx } from "../../../platform/context";
import { type PlannedChunk, planStatements } from "../store/chunk-statements";
import { type StoredTranscript, transcriptChunks, transcripts } from "../store/tables";
import { type DeviceCut, faultOfCuts, MOST_PART_MS } from "./check-cuts";
import { completeOnDevice, heardStatements } from "./complete-on-device";
import { deviceError } from "./device-error";
import { DEVICE, type DevicePlan, isOpenToDevice, requireOpenToDevice } from "./device-plan";

type Planned = {
  readonly id: string;
  readonly cuts: readonly DeviceCut[];
  /** It takes the place of what the person has said before. */
  readonly language?: string | undefined;
};

/**
 * A browser says into which parts it has cut a recording. Parts that are planned already stay, with what was heard in them, so
 * that a later visit goes on where an earlier one, or an engine, was interrupted.
 */
export async function planOnDevice(ctx: Ctx, { id, cuts, language }: Planned): Promise<DevicePlan> {
  const [{ row, parts }, model] = await Promise.all([
    requireOpenToDevice(ctx, id),
    findSpeechModel(ctx.env.FILES),
  ]);
  if (!model) throw deviceError("SPEECH_MODEL_NOT_FOUND");
  const spoken = language ?? row.language;
  if (!knowsLanguage(model, spoken)) throw deviceError("language_unsupported");
  const planned = isUsable(row, parts) ? [] : planOf(ctx, row, cuts);
  const isOpen = isOpenToDevice(row);
  await ctx.db.batch([
    ctx.db.update(transcripts).set({ language: spoken }).where(isOpen),
    ...planned,
  ]);
  const [chunks, [after]] = await ctx.db.batch(heardStatements(ctx, id));
  return completeOnDevice(ctx, { chunks, row: after });
}

/** Parts of the same file serve, unless an engine was to take it whole and it is long. */
const isUsable = ({ fileId }: StoredTranscript, parts: DevicePlan["parts"]): boolean =>
  parts.length > 0 &&
  parts.every(
    ({ plan, startMs, endMs }) => plan.startsWith(`${fileId}:`) && endMs - startMs <= MOST_PART_MS,
  );

function planOf(ctx: Ctx, row: StoredTranscript, cuts: readonly DeviceCut[]) {
  const reason = faultOfCuts(cuts, row.durationMs ?? 0);
  if (reason !== null) throw deviceError("chunks_refused", { details: { reason } });
  const chunks = cuts.map(({ startMs, endMs }, n): PlannedChunk => {
    const overlapMs = Math.max(0, (cuts[n - 1]?.endMs ?? 0) - startMs);
    return { n, startMs, endMs, bounds: { overlapMs }, isSilent: false };
  });
  const plan = `${row.fileId}:${DEVICE}`;
  // Of two browsers that plan at once, the first one's parts count.
  const isFirst = sql`not exists (select 1 from ${transcriptChunks} where transcript_id = ${row.id} and plan = ${plan})`;
  const job = { transcriptId: row.id, isUnderWay: and(isOpenToDevice(row), isFirst) };
  return planStatements(ctx, job, { plan, chunks });
}
