import type { Line } from "../line";
import { readEntries } from "./entries";
import type { ReadEntry } from "./entries";
import { degreeScore, schoolScore } from "./job-words";

/** A single year beside a degree is the year in which it was given. */
export function readEducation(lines: readonly Line[]): readonly ReadEntry[] {
  const entries = readEntries(lines, {
    title: degreeScore,
    holder: schoolScore,
    townBehindHolder: 0,
  });
  return entries.map((entry) =>
    entry.range?.isSingle && entry.start ? { ...entry, start: null, end: entry.start } : entry,
  );
}
