const TIME = "(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3}))?";

/** `1:02:03`, `0:05`, `00:00:01,500` and `0:00:01.5` at the beginning of a text. */
const LEADING_TIME = new RegExp(`^${TIME}(?![:\\d])`);
const ARROW_LINE = new RegExp(`^\\s*(${TIME})\\s*-->\\s*(${TIME})(?![\\d:])`);
/** The line is meant as the times of a caption, whether they can be read or not. */
const MEANT_AS_ARROW = /^\s*\d{1,4}:.{0,40}-->/;

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

type Groups = readonly (string | undefined)[];

function millisecondsOf([hours, minutes, seconds, fraction]: Groups): number | null {
  const [minute, second] = [Number(minutes), Number(seconds)];
  if (second > 59 || (hours !== undefined && minute > 59)) return null;
  const milliseconds = Number((fraction ?? "0").padEnd(3, "0"));
  return Number(hours ?? 0) * HOUR_MS + minute * MINUTE_MS + second * 1000 + milliseconds;
}

/** The time at the beginning of a text, and how many characters it takes. */
export function readLeadingTime(text: string): { atMs: number; length: number } | null {
  const match = LEADING_TIME.exec(text);
  const atMs = match ? millisecondsOf(match.slice(1)) : null;
  return match && atMs !== null ? { atMs, length: match[0].length } : null;
}

export type ArrowLine =
  | { readonly ok: true; readonly startMs: number; readonly endMs: number }
  | { readonly ok: false };

/** Reads the line with the times of a caption; null where the line is something else. */
export function readArrowLine(line: string): ArrowLine | null {
  if (!line.includes("-->")) return null;
  const match = ARROW_LINE.exec(line);
  if (!match) return MEANT_AS_ARROW.test(line) ? { ok: false } : null;
  const startMs = millisecondsOf(match.slice(2, 6));
  const endMs = millisecondsOf(match.slice(7, 11));
  return startMs === null || endMs === null ? { ok: false } : { ok: true, startMs, endMs };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `00:01:23.456`, with the given sign before the milliseconds. */
export function printTime(ms: number, sign: "." | ","): string {
  return `${printMark(ms)}${sign}${String(ms % 1000).padStart(3, "0")}`;
}

/** `00:01:23` */
export function printMark(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
