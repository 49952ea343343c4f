import { durationWords } from "../words/duration-words";

const PART =
  /^(?:,\s{0,3}|\s{1,3})?(?:(?:et|and)\s{1,3})?(\d{1,4})[\s\u00A0\u202F]{1,3}([a-z]{4,8})(?![\p{L}\p{N}])/iu;
const MOST_PARTS = 3;

export type SpokenDuration = { readonly atMs: number; readonly length: number };

/** Reads “1 minute et 5 secondes” or “1 hour, 2 seconds” at the beginning of a text, as screen readers are told times. */
export function readSpokenDuration(text: string): SpokenDuration | null {
  let length = 0;
  let atMs = 0;
  let unit = Number.POSITIVE_INFINITY;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const match = PART.exec(text.slice(length, length + 40));
    const unitMs = durationWords.get((match?.[2] ?? "").toLowerCase());
    if (!match || unitMs === undefined || unitMs >= unit || /^[\s,]/.test(text)) break;
    length += match[0].length;
    atMs += Number(match[1]) * unitMs;
    unit = unitMs;
  }
  return length === 0 ? null : { atMs, length };
}
