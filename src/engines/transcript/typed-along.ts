import { wordsWithin } from "../captions/word-pieces";
import { nameSpeakers } from "../captions/reading/name-speakers";
import { endsOf } from "../captions/reading/reading-time";
import { readTextMark } from "../captions/reading/text-mark";
import type { TranscriptSegment } from "./transcript-segment";

const INLINE_MARK = /\[\d{1,4}:[\d:.,]{2,12}\]/g;
/** A blank line begins a new part, which has no mark of its own. */
const PARAGRAPHS = /\n[^\S\n]{0,40}\n\s*/;

type TypedPart = { readonly startMs: number; readonly text: string };
type Part = TypedPart & { readonly endMs: number };

/**
 * Reads a text that was typed beside a recording: time marks in square brackets anywhere in it, or bare ones at the
 * beginning of a line. A part ends at the next mark; the last one at the end of the recording, where that is known.
 */
export function typedAlong(text: string, durationMs?: number): TranscriptSegment[] {
  const parts = markedParts(text.replaceAll(/\r\n?/g, "\n").toWellFormed());
  const ends = endsOf(parts);
  const lastMs = Math.max(parts.at(-1)?.startMs ?? 0, durationMs ?? ends.at(-1) ?? 0);
  const ended = parts.map((part, at): Part => {
    const endMs = at === parts.length - 1 ? lastMs : (ends[at] ?? part.startMs);
    return { ...part, endMs };
  });
  const drafts = ended
    .flatMap(paragraphsOf)
    .map((part) => ({ ...part, line: 1, isSettled: false }));
  return nameSpeakers(drafts).map(({ startMs, endMs, text: said, speaker }) => ({
    startMs,
    endMs,
    ...(speaker !== undefined && { speaker }),
    words: wordsWithin(said, { startMs, endMs }),
  }));
}

/** The parts between the marks, in the order of their times: a person goes back to add what was left out. */
function markedParts(text: string): TypedPart[] {
  const parts: { startMs: number; text: string }[] = [{ startMs: 0, text: "" }];
  const say = (said: string) => {
    const part = parts.at(-1);
    if (part) part.text += said;
  };
  for (const raw of text.split("\n")) {
    let line = raw;
    const mark = readTextMark(raw.trimStart());
    if (mark && !mark.isSpoken) {
      parts.push({ startMs: mark.atMs, text: "" });
      line = mark.rest;
    }
    let from = 0;
    for (const { 0: inline, index } of line.matchAll(INLINE_MARK)) {
      const atMs = readTextMark(inline)?.atMs;
      if (atMs === undefined) continue;
      say(line.slice(from, index));
      parts.push({ startMs: atMs, text: "" });
      from = index + inline.length;
    }
    say(`${line.slice(from)}\n`);
  }
  return parts
    .filter((part) => part.text.trim() !== "")
    .toSorted((one, other) => one.startMs - other.startMs);
}

/** The paragraphs of a part share its time by their length. */
function paragraphsOf({ startMs, endMs, text }: Part): Part[] {
  const paragraphs = text.trim().split(PARAGRAPHS);
  const total = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  let passed = 0;
  const momentAt = () => startMs + Math.round(((endMs - startMs) * passed) / Math.max(1, total));
  return paragraphs.map((paragraph) => {
    const begin = momentAt();
    passed += paragraph.length;
    return { startMs: begin, endMs: momentAt(), text: paragraph.trim() };
  });
}
