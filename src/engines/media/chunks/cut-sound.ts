import {
  CELL_MS,
  decibels,
  loudnessAt,
  type LoudnessMap,
  SILENCE_DB,
} from "../waveform/loudness-map";

/** It is a sound that is decoded: one channel of numbers from -1 to 1. */
export type Samples = { readonly values: Float32Array; readonly rate: number };

export type SoundCut = { readonly startMs: number; readonly endMs: number };

const QUIET_WINDOW_MS = 20_000;

/** How loud each tenth of a second is. */
export function loudnessOf({ values, rate }: Samples): LoudnessMap {
  const size = Math.max(1, Math.round((rate * CELL_MS) / 1000));
  const levels = new Int8Array(Math.ceil(values.length / size));
  for (let cell = 0; cell < levels.length; cell += 1) {
    const end = Math.min(values.length, (cell + 1) * size);
    let sum = 0;
    for (let at = cell * size; at < end; at += 1) sum += (values[at] ?? 0) ** 2;
    levels[cell] = decibels(sum / (end - cell * size));
  }
  return { cellMs: CELL_MS, levels };
}

type CutLimits = {
  readonly durationMs: number;
  readonly maxMs: number;
  readonly overlapMs: number;
};

/** The parts of a decoded sound, as `planChunks` gives those of a file: each is cut at the quietest place near its end. */
export function cutSound(quiet: LoudnessMap, { durationMs, ...limits }: CutLimits): SoundCut[] {
  const maxMs = Math.max(1000, limits.maxMs);
  const overlapMs = Math.min(limits.overlapMs, maxMs / 2);
  const cuts: SoundCut[] = [];
  for (let startMs = 0; startMs < durationMs;) {
    const latestMs = startMs + maxMs;
    const endMs = latestMs >= durationMs ? durationMs : quietestMs(quiet, startMs, latestMs);
    cuts.push({ startMs, endMs });
    if (endMs === durationMs) break;
    startMs = Math.max(startMs + CELL_MS, endMs - overlapMs);
  }
  return cuts;
}

function quietestMs(quiet: LoudnessMap, startMs: number, latestMs: number): number {
  const leastMs = Math.max(latestMs - QUIET_WINDOW_MS, (startMs + latestMs) / 2);
  let [best, bestLevel] = [latestMs, Number.POSITIVE_INFINITY];
  for (let ms = latestMs; ms >= leastMs; ms -= quiet.cellMs) {
    const level = loudnessAt(quiet, ms);
    if (level < bestLevel) [best, bestLevel] = [ms, level];
  }
  return best;
}

/** Nobody is heard to speak in this part. */
export function isSilentCut(
  { cellMs, levels }: LoudnessMap,
  { startMs, endMs }: SoundCut,
): boolean {
  const cells = levels.subarray(Math.floor(startMs / cellMs), Math.ceil(endMs / cellMs));
  return cells.every((level) => level <= SILENCE_DB);
}
