import * as z from "zod";
import { joinWords, type TimedWord } from "../../../engines/captions";
import type { HeardWord } from "../../../engines/transcript";
import { lazily } from "../../../platform/lazily";

const storedWords = lazily(() =>
  z.array(
    z.object({
      text: z.string(),
      startMs: z.number(),
      endMs: z.number(),
      confidence: z.number().optional(),
      edited: z.boolean().optional(),
      timed: z.literal("cue").optional(),
      joined: z.boolean().optional(),
    }),
  ),
);

export const parseWords = (json: string): readonly TimedWord[] =>
  storedWords()
    .parse(JSON.parse(json))
    .map(({ confidence, edited, timed, joined, ...word }) => ({
      ...word,
      ...(confidence !== undefined && { confidence }),
      ...(edited !== undefined && { edited }),
      ...(timed !== undefined && { timed }),
      ...(joined !== undefined && { joined }),
    }));

const spokenWords = lazily(() =>
  z.array(
    z.object({
      text: z.string(),
      startMs: z.number(),
      endMs: z.number(),
      confidence: z.number().optional(),
      speaker: z.string().optional(),
      timed: z.literal("cue").optional(),
      joined: z.boolean().optional(),
    }),
  ),
);

/** Words of a part of a recording, which still say who speaks. */
export const parseSpokenWords = (json: string): readonly HeardWord[] =>
  spokenWords()
    .parse(JSON.parse(json))
    .map(({ confidence, speaker, timed, joined, ...word }) => ({
      ...word,
      ...(confidence !== undefined && { confidence }),
      ...(speaker !== undefined && { speaker }),
      ...(timed !== undefined && { timed }),
      ...(joined !== undefined && { joined }),
    }));

/** A segment as statements and the history of changes hold it; `words` is a list inside the object. */
export type SegmentJson = {
  readonly start_ms: number;
  readonly end_ms: number;
  readonly speaker: string | null;
  readonly text: string;
  readonly words: readonly TimedWord[];
};

type Spoken = {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker?: string;
  readonly words: readonly TimedWord[];
};

export const segmentJson = ({ startMs, endMs, speaker, words }: Spoken): SegmentJson => ({
  start_ms: Math.round(startMs),
  end_ms: Math.round(endMs),
  speaker: speaker ?? null,
  text: joinWords(words),
  words,
});
