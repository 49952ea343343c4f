import * as z from "zod";
import type { Cue } from "../cue";
import { plainCueText } from "../cue-text";
import { wordsOfStretches } from "./timed-stretches";

const segment = z.object({
  utf8: z.string().catch(""),
  tOffsetMs: z.number().optional().catch(undefined),
  acAsrConf: z.number().optional().catch(undefined),
});
const event = z.object({
  tStartMs: z.number().catch(0),
  dDurationMs: z.number().catch(0),
  segs: z.array(segment).optional().catch(undefined),
});
export const json3Schema = z.object({
  events: z.array(event.catch({ tStartMs: 0, dDurationMs: 0 })),
});

type Json3 = z.infer<typeof json3Schema>;
type Json3Event = Json3["events"][number];

/** The recogniser writes its confidence in one byte. */
const FULL_CONFIDENCE = 255;

/** Reads the captions of a player. They roll up, so that each ends where the next one begins. */
export function readJson3({ events }: Json3): Cue[] {
  const shown = events
    .filter(({ segs }) => segs?.some(({ utf8 }) => plainCueText(utf8) !== ""))
    .toSorted((one, other) => one.tStartMs - other.tStartMs);
  return shown.flatMap((each, at) => cueOfEvent(each, shown[at + 1]));
}

function cueOfEvent({ tStartMs, dDurationMs, segs = [] }: Json3Event, next?: Json3Event): Cue[] {
  const startMs = Math.max(0, Math.round(tStartMs));
  const end = Math.min(
    tStartMs + Math.max(0, dDurationMs),
    next?.tStartMs ?? Number.POSITIVE_INFINITY,
  );
  const endMs = Math.max(startMs, Math.round(end));
  const text = plainCueText(segs.map(({ utf8 }) => utf8).join(""));
  if (text === "") return [];
  if (!segs.some(({ tOffsetMs }) => tOffsetMs !== undefined)) return [{ startMs, endMs, text }];
  let atMs = startMs;
  const stretches = segs.map(({ utf8, tOffsetMs, acAsrConf }) => {
    // An offset belongs to a word; no word begins before the one in front of it.
    atMs = Math.min(endMs, Math.max(atMs, startMs + Math.round(tOffsetMs ?? 0)));
    const confidence = acAsrConf
      ? Math.min(1, Math.max(0, acAsrConf / FULL_CONFIDENCE))
      : undefined;
    return { text: utf8, startMs: atMs, ...(confidence !== undefined && { confidence }) };
  });
  return [{ startMs, endMs, text, words: wordsOfStretches(stretches, endMs) }];
}
