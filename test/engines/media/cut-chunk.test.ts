import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import {
  type AudioChunk,
  type ChunkBounds,
  cutChunk,
  cutChunks,
  inspectMedia,
  measureAudio,
  type MediaBytes,
  type Peaks,
  planChunks,
  sourceOfBytes,
} from "../../../src/engines/media";
import { joinBytes } from "../../../src/platform/join-bytes";
import { sampleOf } from "../../support/depth";
import { mediumBytes, mediumSource, shortMedia } from "../../support/media";

const LIMITS = { maxMs: 5000, maxBytes: 1_000_000, overlapMs: 1000 };
const SLACK_MS = 70;

const accepted = shortMedia.filter((medium) => medium.expect === "accept");

describe("the cutting of a recording", () => {
  it.for(sampleOf(accepted))(
    "cuts $name into files that cover all of it",
    async ({ name }, { expect }) => {
      expect(env).toBeDefined();
      const source = await mediumSource(name);
      const verdict = await inspectMedia(source);
      if (!verdict.isAccepted) throw new Error(verdict.code);
      const { facts } = verdict;
      const bounds = await planChunks(source, LIMITS);
      expect(bounds[0]?.startMs).toBe(0);
      expect(Math.abs((bounds.at(-1)?.endMs ?? 0) - facts.durationMs)).toBeLessThan(SLACK_MS * 2);
      for (const [index, each] of bounds.entries()) {
        const before = bounds[index - 1];
        if (before) expect(each.startMs).toBeLessThanOrEqual(before.endMs);
        const chunk = await cutChunk(source, each);
        const own = await inspectMedia(sourceOfBytes(chunk.bytes));
        if (!own.isAccepted) throw new Error(`${name} ${index}: ${own.code}`);
        expect(own.facts.hasVideo).toBe(false);
        expect(own.facts.codec).toBe(facts.codec);
        expect(own.facts.sampleRate).toBe(facts.sampleRate);
        const wantedMs = each.endMs - each.offsetMs;
        expect(Math.abs(own.facts.durationMs - wantedMs)).toBeLessThan(SLACK_MS);
      }
    },
  );

  it("gives the same bounds each time, and the same chunk from kept bounds", async ({ expect }) => {
    for (const name of ["speech/fr-voice.opus", "speech/fr-voice.mp3", "speech/fr-voice.m4a"]) {
      const source = await mediumSource(name);
      const bounds = await planChunks(source, LIMITS);
      expect(await planChunks(source, LIMITS)).toEqual(bounds);
      const kept = JSON.parse(JSON.stringify(bounds)) as ChunkBounds[];
      const all = await chunksOf(source);
      for (const each of kept.toReversed()) {
        const chunk = await cutChunk(source, each);
        expect(chunk.endMs).toBe(all[each.index]?.endMs);
        expect(chunk.bytes.length).toBe(all[each.index]?.bytes.length);
      }
    }
  });

  it("keeps within the bytes that an engine takes", async ({ expect }) => {
    for (const name of [
      "speech/fr-voice.opus",
      "speech/fr-voice.m4a",
      "speech/fr-voice.ogg",
      "speech/fr-voice.wav",
    ]) {
      const limits = {
        maxMs: 600_000,
        maxBytes: name.endsWith("wav") ? 100_000 : 30_000,
        overlapMs: 500,
      };
      const source = await mediumSource(name);
      let count = 0;
      for await (const chunk of cutChunks(source, limits)) {
        expect(chunk.bytes.length).toBeLessThanOrEqual(limits.maxBytes);
        count += 1;
      }
      expect(count).toBeGreaterThan(2);
    }
  });

  it("cuts in the pause between two voices where the loudness is known", async ({ expect }) => {
    const source = await mediumSource("speech/two-voices.mp3");
    const measure = await measureAudio(source);
    if (measure.state !== "measured") throw new Error(measure.state);
    const limits = { ...LIMITS, maxMs: 12_000, quiet: measure.loudness };
    const bounds = await planChunks(source, limits);
    for (const { endMs } of bounds.slice(0, -1)) {
      expect(measure.loudness.levels[Math.floor(endMs / 100)]).toBeLessThan(-45);
    }
  });

  it("says the same sound at the same time as the whole does", async ({ expect }) => {
    for (const name of [
      "speech/fr-voice.flac",
      "speech/fr-voice.mp3",
      "speech/fr-voice.ogg",
      "speech/fr-voice.opus",
      "speech/fr-voice.webm",
    ]) {
      const source = await mediumSource(name);
      const whole = await measureAudio(source);
      if (whole.state !== "measured") throw new Error(whole.state);
      for (const chunk of await chunksOf(source)) {
        const own = await measureAudio(sourceOfBytes(chunk.bytes));
        if (own.state !== "measured") throw new Error(own.state);
        expect(Math.abs(lagMs(whole.peaks, own.peaks, chunk))).toBeLessThanOrEqual(20);
      }
    }
  });

  it("reads the last chunk of a long file without what stands before it", async ({ expect }) => {
    const frames = await mediumBytes("speech/fr-voice.mp3");
    const bytes = joinBytes(Array.from({ length: 60 }, () => frames));
    let read = 0;
    const counted = {
      size: bytes.length,
      read: (start: number, end: number) => {
        read += end - start;
        return Promise.resolve(bytes.slice(start, end));
      },
    };
    const bounds = await planChunks(counted, { ...LIMITS, maxMs: 60_000 });
    const last = bounds.at(-1);
    if (!last) throw new Error("no chunk");
    read = 0;
    const chunk = await cutChunk(counted, last);
    expect(chunk.bytes.length).toBeGreaterThan(10_000);
    expect(read).toBeLessThan(bytes.length / 2);
  });
});

/** By how much the chunk is late, as its peaks lie best on those of the whole. */
function lagMs(whole: Peaks, own: Peaks, { offsetMs }: AudioChunk): number {
  const blockMs = (256 * 1000) / own.sampleRate;
  const base = Math.round(offsetMs / blockMs);
  const warmUp = Math.ceil(200 / blockMs);
  let best = { lag: 0, difference: Number.POSITIVE_INFINITY };
  for (let lag = -12; lag <= 12; lag += 1) {
    let difference = 0;
    for (let block = warmUp; block < own.values.length / 2 - 12; block += 1) {
      const there = whole.values[(base + block + lag) * 2 + 1] ?? 0;
      difference += Math.abs(there - (own.values[block * 2 + 1] ?? 0));
    }
    if (difference < best.difference) best = { lag, difference };
  }
  return best.lag * blockMs;
}

async function chunksOf(source: MediaBytes): Promise<AudioChunk[]> {
  const chunks: AudioChunk[] = [];
  for await (const chunk of cutChunks(source, LIMITS)) chunks.push(chunk);
  return chunks;
}
