import { readLeadingTime } from "../time-marks";
import { readSpokenDuration } from "./spoken-duration";

export type TextMark = {
  readonly atMs: number;
  /** What stands behind the mark on its line. */
  readonly rest: string;
  readonly isBracketed: boolean;
  /** The time is told in words. */
  readonly isSpoken: boolean;
};

/** `0:055 secondes bonjour`: a panel's text holds the time twice, with nothing between. */
const DOUBLED = /^(?:\d{1,3}:)?\d{1,2}:\d{2}(?=\d)/;
const BRACKETED = /^[[({#]\s{0,3}(?=\d)/;
const BEHIND = /^\s{0,3}[\])}#]?\s{0,5}(?:[-–—|]\s{1,5})?/;
const SAME_MS = 1000;

/** Reads the time mark at the beginning of a line: `0:05`, `[00:01:23] text`, « 1 minute et 5 secondes ». */
export function readTextMark(line: string): TextMark | null {
  if (!/^[\d[({#]/.test(line)) return null;
  const opening = BRACKETED.exec(line)?.[0].length ?? 0;
  const marked = line.slice(opening);
  const time = readLeadingTime(marked) ?? readDoubled(marked);
  if (time) {
    const rest = marked.slice(time.length).replace(BEHIND, "");
    return {
      atMs: time.atMs,
      rest: withoutSpoken(rest, time.atMs),
      isBracketed: opening > 0,
      isSpoken: false,
    };
  }
  const spoken = readSpokenDuration(line);
  return spoken && spoken.length === line.length
    ? { atMs: spoken.atMs, rest: "", isBracketed: false, isSpoken: true }
    : null;
}

function readDoubled(line: string): ReturnType<typeof readLeadingTime> {
  const mark = DOUBLED.exec(line)?.[0];
  const time = mark === undefined ? null : readLeadingTime(mark);
  if (!time) return null;
  const spoken = readSpokenDuration(line.slice(time.length));
  return spoken?.atMs === time.atMs ? time : null;
}

/** Takes off what screen readers are told, where it says the same time as the mark. */
function withoutSpoken(rest: string, atMs: number): string {
  const spoken = readSpokenDuration(rest);
  return spoken && Math.abs(spoken.atMs - atMs) < SAME_MS
    ? rest.slice(spoken.length).trimStart()
    : rest;
}
