import type { Line } from "../line";
import { leaveWords } from "../words/leave-words";
import { readEntries } from "./entries";
import type { ReadEntry } from "./entries";
import { jobScore, organisationScore } from "./job-words";
import { foldPhrase } from "./fold-letters";
import { LIKELY } from "./told";
import type { Told } from "./told";

const isWithin = (inner: ReadEntry, outer: ReadEntry) => {
  const [a, b] = [inner.range, outer.range];
  if (!a?.start || !b?.start) return false;
  const isAfter = a.start.slice(0, 4) >= b.start.slice(0, 4);
  return isAfter && (b.end === null || (a.end !== null && a.end.slice(0, 4) <= b.end.slice(0, 4)));
};

/** An employer with dates of its own stands over the posts held there. */
const isEmployerOnly = (entry: ReadEntry, next: ReadEntry | undefined) =>
  entry.holder !== null &&
  entry.title === null &&
  entry.bullets.length === 0 &&
  next !== undefined &&
  next.holder === null &&
  isWithin(next, entry);

const leaves = leaveWords.map(foldPhrase);
const isLeave = ({ value }: Told) => leaves.some((leave) => foldPhrase(value).startsWith(leave));

/** A time off that was taken for an employer is what the entry is about. */
const withLeaveAsTitle = (entry: ReadEntry): ReadEntry =>
  entry.holder && !entry.title && isLeave(entry.holder)
    ? { ...entry, title: entry.holder, holder: null }
    : entry;

/** Several posts at one employer name it once, above the first. */
export function readExperience(lines: readonly Line[]): readonly ReadEntry[] {
  const entries = readEntries(lines, {
    title: jobScore,
    holder: organisationScore,
    townBehindHolder: 1.3,
  }).map(withLeaveAsTitle);
  const posts: ReadEntry[] = [];
  let employer: ReadEntry | null = null;
  for (const [index, entry] of entries.entries()) {
    if (isEmployerOnly(entry, entries[index + 1])) {
      employer = entry;
      continue;
    }
    const above: ReadEntry | null = employer ?? posts.at(-1) ?? null;
    const isBare = entry.holder === null && entry.title && !isLeave(entry.title) && above?.holder;
    if (!isBare) {
      posts.push(entry);
      employer = null;
      continue;
    }
    const holder = { ...above.holder, confidence: Math.min(above.holder.confidence, LIKELY) };
    posts.push({ ...entry, holder, city: entry.city ?? above.city });
  }
  return posts;
}
