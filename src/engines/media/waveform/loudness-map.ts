/** How loud each tenth of a second is, in whole decibels below full scale: 0 is the loudest, -100 and less is silence. */
export type LoudnessMap = { readonly cellMs: number; readonly levels: Int8Array };

export const CELL_MS = 100;
export const LEAST_DB = -100;
/** Below it nobody is heard to speak: a quiet room is near -60 dB. */
export const SILENCE_DB = -65;

export const decibels = (meanSquare: number): number =>
  Math.max(LEAST_DB, Math.round(10 * Math.log10(Math.max(meanSquare, 1e-12))));

/** The mean level around a time, over three cells. */
export function loudnessAt({ cellMs, levels }: LoudnessMap, ms: number): number {
  const cell = Math.floor(ms / cellMs);
  let sum = 0;
  for (let index = cell - 1; index <= cell + 1; index += 1) sum += levels[index] ?? LEAST_DB;
  return sum / 3;
}

export type QuietRange = { readonly startMs: number; readonly endMs: number };

/** The stretches of at least so many milliseconds in which nothing is heard. */
export function quietRanges({ cellMs, levels }: LoudnessMap, leastMs = 500): QuietRange[] {
  const ranges: QuietRange[] = [];
  let start: number | null = null;
  for (let cell = 0; cell <= levels.length; cell += 1) {
    const isQuiet = cell < levels.length && (levels[cell] ?? 0) <= SILENCE_DB;
    if (isQuiet) start ??= cell;
    if (isQuiet || start === null) continue;
    if ((cell - start) * cellMs >= leastMs)
      ranges.push({ startMs: start * cellMs, endMs: cell * cellMs });
    start = null;
  }
  return ranges;
}
