import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import {
  cutChunks,
  inspectMedia,
  measureAudio,
  planChunks,
  sourceOfBytes,
} from "../../../src/engines/media";
import { sampleOf } from "../../support/depth";
import { longMedia, mediumSource } from "../../support/media";

const LIMITS = { maxMs: 125_000, maxBytes: 4_000_000, overlapMs: 5000 };

/** The files hold a beep every thirty seconds, and a voice between them. */
describe("a recording of eleven minutes", () => {
  it.for(sampleOf(longMedia, { quick: 0 }))(
    "keeps every beep of $name in a chunk, at its time",
    async ({ name, beeps_ms: beeps = [] }, { expect }) => {
      expect(env).toBeDefined();
      const source = await mediumSource(name);
      const whole = await measureAudio(source);
      if (whole.state !== "measured") throw new Error(whole.state);
      expect(Math.abs(whole.durationMs - 660_000)).toBeLessThan(60);
      const found = new Set<number>();
      for await (const chunk of cutChunks(source, LIMITS)) {
        const own = await measureAudio(sourceOfBytes(chunk.bytes));
        if (own.state !== "measured") throw new Error(own.state);
        const heard = beeps.filter((ms) => ms >= chunk.startMs && ms + 300 <= chunk.endMs);
        for (const ms of heard) {
          found.add(ms);
          const there = levelsFrom(whole.loudness.levels, ms);
          const here = levelsFrom(own.loudness.levels, ms - chunk.offsetMs);
          expect(Math.max(...here)).toBeGreaterThan(Math.max(...there) - 4);
        }
      }
      expect(found.size).toBe(beeps.length);
    },
  );

  it("has one chunk where it fits, and a known end", async ({ expect }) => {
    const source = await mediumSource("long/beeps-11min.opus");
    expect(await inspectMedia(source)).toMatchObject({ facts: { codec: "opus" } });
    const limits = { maxMs: 3_600_000, maxBytes: 20_000_000, overlapMs: 5000 };
    const [only, ...others] = await planChunks(source, limits);
    expect(others).toEqual([]);
    expect(Math.abs((only?.endMs ?? 0) - 660_000)).toBeLessThan(60);
  });
});

/** The tenths of a second in which a beep of two of them stands. */
function levelsFrom(levels: Int8Array, ms: number): Int8Array {
  const cell = Math.max(0, Math.floor(ms / 100));
  return levels.subarray(cell, cell + 4);
}
