import * as z from "zod";
import type { Cue, TimedWord } from "./cue";

const ms = z.number().nonnegative();

const jsonWord = z.object({
  text: z.string(),
  start_ms: ms,
  end_ms: ms,
  confidence: z.number().nullish(),
  edited: z.boolean().nullish(),
  timed: z.literal("cue").nullish(),
  joined: z.boolean().nullish(),
});
const jsonSegment = z.object({
  start_ms: ms,
  end_ms: ms,
  speaker: z.string().nullish(),
  text: z.string(),
  words: z.array(jsonWord).nullish(),
});

/** The export of this product, which is also how the API shows a transcript. */
export const transcriptJsonSchema = z.object({ segments: z.array(jsonSegment) });

type TranscriptJson = z.infer<typeof transcriptJsonSchema>;
type JsonWord = z.infer<typeof jsonWord>;

export const TRANSCRIPT_JSON_FORMAT = "atelier-transcript";

export const jsonOfCue = ({
  startMs,
  endMs,
  speaker,
  text,
  words,
}: Cue): TranscriptJson["segments"][number] => ({
  start_ms: startMs,
  end_ms: endMs,
  speaker: speaker ?? null,
  text,
  ...(words && { words: words.map(jsonOfWord) }),
});

const jsonOfWord = ({ text, startMs, endMs, ...rest }: TimedWord): JsonWord => ({
  text,
  start_ms: startMs,
  end_ms: endMs,
  ...rest,
});

export const cuesOfJson = ({ segments }: TranscriptJson): Cue[] =>
  segments.map(({ start_ms, end_ms, speaker, text, words }) => ({
    startMs: Math.round(start_ms),
    endMs: Math.round(Math.max(start_ms, end_ms)),
    text,
    ...(speaker && { speaker }),
    ...(words && { words: words.map(wordOfJson) }),
  }));

const wordOfJson = ({ start_ms, end_ms, ...word }: JsonWord): TimedWord => ({
  text: word.text,
  startMs: Math.round(start_ms),
  endMs: Math.round(Math.max(start_ms, end_ms)),
  ...(typeof word.confidence === "number" && { confidence: word.confidence }),
  ...(word.edited && { edited: true }),
  ...(word.timed && { timed: word.timed }),
  ...(typeof word.joined === "boolean" && { joined: word.joined }),
});
