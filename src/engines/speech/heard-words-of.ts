import type { Transcript } from "../../platform/speech";
import { type HeardWord, segmentsFromCues, spelledAs } from "../transcript";

/**
 * The words of an engine's answer in the time of the recording: they begin one after the other, and none reaches beyond the part
 * that was sent. Words of an engine that only times phrases share the time of theirs, and say so; where it times both, the
 * words are written as in the phrases, which alone have punctuation.
 */
export function heardWordsOf(
  { words, phrases = [] }: Transcript,
  { offsetMs, endMs }: { readonly offsetMs: number; readonly endMs: number },
): HeardWord[] {
  const within = (ms: number) =>
    Math.round(Math.min(endMs, Math.max(0, Math.max(0, ms) + offsetMs)));
  const heard =
    words.length > 0
      ? spelledAs(words, phrases.map(({ text }) => text).join(" "))
      : segmentsFromCues(phrases).flatMap((segment) => segment.words);
  let lastMs = 0;
  return heard.map((word) => {
    const startMs = Math.max(lastMs, within(word.startMs));
    lastMs = startMs;
    return { ...word, startMs, endMs: Math.max(startMs, within(word.endMs)) };
  });
}
