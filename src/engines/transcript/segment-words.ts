import type { TimedWord } from "../captions";
import { abbreviations } from "./words/abbreviations";
import { type HeardWord, segmentOfWords, type TranscriptSegment } from "./transcript-segment";

const MOST_MS = 30_000;
/** A pause that ends a segment wherever it stands, and one that ends it behind a sentence. */
const LONG_PAUSE_MS = 2000;
const PAUSE_MS = 700;
/** From here on every sentence may end the segment. */
const FULL_MS = 12_000;
const SENTENCE_END = /[.!?…؟。！？][\p{Pf}\p{Pe}"']{0,3}$/u;
const CLAUSE_END = /[,;:،؛、，；：—–]$/u;

/** Makes segments of words: where the speaker changes, at pauses and ends of sentences, none longer than 30 seconds. */
export function segmentWords(words: readonly HeardWord[]): TranscriptSegment[] {
  const segments: TranscriptSegment[] = [];
  let from = 0;
  const close = (to: number) => {
    const segment = segmentOfWords(words.slice(from, to).map(withoutSpeaker), words[from]?.speaker);
    if (segment) segments.push(segment);
    from = to;
  };
  for (let at = 1; at < words.length; at += 1) {
    if (endsBefore(words, from, at)) close(at);
    while (at > from && spanMs(words, from, at) > MOST_MS) close(bestCut(words, from, at));
  }
  close(words.length);
  return segments;
}

const spanMs = (words: readonly HeardWord[], from: number, at: number): number =>
  (words[at]?.endMs ?? 0) - (words[from]?.startMs ?? 0);

const pauseBefore = (words: readonly HeardWord[], at: number): number =>
  (words[at]?.startMs ?? 0) - (words[at - 1]?.endMs ?? 0);

function endsBefore(words: readonly HeardWord[], from: number, at: number): boolean {
  if (words[at]?.speaker !== words[at - 1]?.speaker) return true;
  const pause = pauseBefore(words, at);
  if (pause >= LONG_PAUSE_MS) return true;
  if (!isSentenceEnd(words[at - 1])) return false;
  return pause >= PAUSE_MS || spanMs(words, from, at - 1) >= FULL_MS;
}

function isSentenceEnd(word: TimedWord | undefined): boolean {
  if (!word || !SENTENCE_END.test(word.text)) return false;
  const bare = word.text.toLowerCase();
  return !abbreviations.has(bare) && !/^\p{L}\.$/u.test(bare);
}

/** The best place to cut a segment that is too long, in its second half: a sentence, a clause, else the longest pause. */
function bestCut(words: readonly HeardWord[], from: number, to: number): number {
  const halfMs = (words[from]?.startMs ?? 0) + MOST_MS / 2;
  let best = { at: to, worth: Number.NEGATIVE_INFINITY };
  for (let at = to; at > from + 1 && (words[at]?.startMs ?? 0) >= halfMs; at -= 1) {
    const text = words[at - 1]?.text ?? "";
    const sign = isSentenceEnd(words[at - 1]) ? 3000 : CLAUSE_END.test(text) ? 500 : 0;
    const worth = sign + pauseBefore(words, at);
    if (worth > best.worth) best = { at, worth };
  }
  return best.at;
}

const withoutSpeaker = ({ speaker: _speaker, ...word }: HeardWord): TimedWord => word;
