import { env } from "cloudflare:workers";
import fc from "fast-check";
import { describe, it } from "vitest";
import {
  cutChunk,
  inspectMedia,
  measureAudio,
  MediaError,
  planChunks,
} from "../../../src/engines/media";
import { runs } from "../../support/depth";
import { mediumBytes } from "../../support/media";

const LIMITS = { maxMs: 4000, maxBytes: 60_000, overlapMs: 500 };
/** An honest pass reads a file some times; nothing may make it read more. */
const MOST_READ = 80 * 1024 * 1024;

const FILES = [
  "speech/en-read.mp3",
  "speech/en-read.flac",
  "speech/en-read.ogg",
  "speech/en-read.opus",
  "speech/en-read.m4a",
  "speech/en-read.webm",
  "tones/sine-fragmented.mp4",
  "tones/sine.mka",
  "tones/sine.aac",
  "tones/stairs-24-extensible.wav",
  "wrapped/chained.ogg",
  "wrapped/video.mp4",
  "wrapped/video.webm",
  "wrapped/id3v2-cover-id3v1.mp3",
] as const;

/** It does with a file all that is ever done with one, and lets no error pass but the coded one. */
async function useAll(bytes: Uint8Array): Promise<number> {
  let read = 0;
  const source = {
    size: bytes.length,
    read: (start: number, end: number) => {
      read += end - start;
      return Promise.resolve(bytes.slice(start, end));
    },
  };
  await inspectMedia(source);
  await coded(measureAudio(source));
  const bounds = await coded(planChunks(source, LIMITS));
  for (const each of bounds?.slice(0, 3) ?? []) await coded(cutChunk(source, each));
  return read;
}

const coded = <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (error instanceof MediaError) return null;
    throw error;
  });

describe("a hostile recording", () => {
  it.for(FILES)("never gets further than a code when %s is cut off", async (name, { expect }) => {
    expect(env).toBeDefined();
    const bytes = await mediumBytes(name);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        expect(await useAll(bytes.slice(0, length))).toBeLessThan(MOST_READ);
      }),
      { numRuns: runs({ quick: 1, deep: 3, whole: 20 }) },
    );
  });

  it.for(FILES)(
    "never gets further than a code when bytes of %s are false",
    async (name, { expect }) => {
      const bytes = await mediumBytes(name);
      // Heads are where lies are believed: half of the changes are made there.
      const place = fc.oneof(fc.nat(Math.min(2000, bytes.length - 1)), fc.nat(bytes.length - 1));
      const change = fc.tuple(place, fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
          const changed = bytes.slice();
          for (const [at, value] of changes) changed[at] = value;
          expect(await useAll(changed)).toBeLessThan(MOST_READ);
        }),
        { numRuns: runs({ quick: 2, deep: 6, whole: 60 }) },
      );
    },
  );
});
