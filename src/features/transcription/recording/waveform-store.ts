import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { type AudioMeasure, type MediaCode, type Peaks, peaksAsDat } from "../../../engines/media";
import type { Ctx } from "../../../platform/context";
import { sweepFiles } from "../../../platform/sweep-files";
import { transcripts } from "../store/tables";

const PREFIX = "waveforms/";

/** A waveform belongs to one recording of one transcript; another recording gets another one. */
export type WaveformPlace = { readonly transcriptId: string; readonly fileId: number };

export const waveformKey = ({ transcriptId, fileId }: WaveformPlace): string =>
  `${PREFIX}${transcriptId}-${fileId}`;

/** `pending_client` waits for the browser, which alone decodes such sound; `failed` cannot be measured by anybody. */
const WaveformMark = z.object({
  state: z.enum(["measured", "pending_client", "failed"]),
  durationMs: z.coerce.number().min(0),
});
export type WaveformMark = z.infer<typeof WaveformMark>;

export type StoredWaveform = WaveformMark & { readonly object: R2ObjectBody };

export async function findWaveform(ctx: Ctx, place: WaveformPlace): Promise<StoredWaveform | null> {
  const object = await ctx.env.FILES.get(waveformKey(place));
  const mark = object && markOf(object);
  return mark && { ...mark, object };
}

/** It is what is known of a waveform, without its peaks. */
export async function findWaveformMark(ctx: Ctx, place: WaveformPlace) {
  const object = await ctx.env.FILES.head(waveformKey(place));
  return object && markOf(object);
}

const markOf = ({ customMetadata }: R2Object): WaveformMark | null =>
  WaveformMark.safeParse(customMetadata).data ?? null;

/** It keeps what one pass over a recording has measured, whoever made the pass. It is safe to repeat. */
export async function storeWaveform(
  ctx: Ctx,
  place: WaveformPlace,
  measured: Pick<AudioMeasure, "durationMs" | "peaks"> | MediaCode,
): Promise<void> {
  if (typeof measured === "string") {
    return putWaveform(ctx, place, { state: "failed", durationMs: 0, peaks: null });
  }
  const { durationMs, peaks } = measured;
  const state = peaks === null ? "pending_client" : "measured";
  return putWaveform(ctx, place, { state, durationMs, peaks });
}

type Put = WaveformMark & { readonly peaks: Peaks | null };

export async function putWaveform(
  ctx: Ctx,
  place: WaveformPlace,
  { state, durationMs, peaks }: Put,
): Promise<void> {
  const key = waveformKey(place);
  const customMetadata = { state, durationMs: String(durationMs) };
  await ctx.env.FILES.put(key, peaks ? peaksAsDat(peaks) : "", { customMetadata });
  const { id, fileId } = transcripts;
  const [known] = await ctx.db
    .select({ id })
    .from(transcripts)
    .where(and(eq(id, place.transcriptId), eq(fileId, place.fileId)));
  // It was deleted while its recording was measured.
  if (!known) await ctx.env.FILES.delete(key);
}

type Removed = { readonly id: string; readonly fileId: number | null };

export async function removeWaveforms(ctx: Ctx, removed: readonly Removed[]): Promise<void> {
  const keys = removed.flatMap(({ id: transcriptId, fileId }) =>
    fileId === null ? [] : [waveformKey({ transcriptId, fileId })],
  );
  if (keys.length > 0) await ctx.env.FILES.delete(keys);
}

/** Every night, waveforms go whose transcript is gone or has another recording. It is safe to repeat. */
export const sweepWaveforms = (ctx: Ctx): Promise<void> =>
  sweepFiles(ctx, { prefix: PREFIX, findReferenced });

async function findReferenced(ctx: Ctx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.all<{ key: string }>(
    sql`select j.value as key from json_each(${JSON.stringify(keys)}) j
      join ${transcripts} t on j.value = ${PREFIX} || t.id || '-' || t.file_id
        and t.id = substr(j.value, ${PREFIX.length + 1}, 36)`,
  );
  return new Set(rows.map(({ key }) => key));
}
