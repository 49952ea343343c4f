import * as fc from "fast-check";
import { describe, it } from "vitest";
import { cutSound, isSilentCut, loudnessOf } from "../../../src/engines/media/chunks/cut-sound";
import { runs } from "../../support/depth";

const RATE = 1_000;

/** A tone that is still in the given seconds. */
function aSound(seconds: number, still: readonly number[] = []) {
  const values = new Float32Array(seconds * RATE);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = still.includes(Math.floor(at / RATE)) ? 0 : Math.sin(at) / 2;
  }
  return { values, rate: RATE };
}

const limits = { maxMs: 60_000, overlapMs: 5_000 };

describe("a decoded sound", () => {
  it("is cut at the quietest place near the end of each part", ({ expect }) => {
    const cuts = cutSound(loudnessOf(aSound(100, [50])), { ...limits, durationMs: 100_000 });
    expect(cuts).toHaveLength(2);
    expect(cuts[0]?.endMs).toBeGreaterThanOrEqual(50_000);
    expect(cuts[0]?.endMs).toBeLessThanOrEqual(51_000);
    expect(cuts[1]).toEqual({ startMs: (cuts[0]?.endMs ?? 0) - 5_000, endMs: 100_000 });
  });

  it("that fits into one part is not cut", ({ expect }) => {
    const cuts = cutSound(loudnessOf(aSound(60, [50])), { ...limits, durationMs: 60_000 });
    expect(cuts).toEqual([{ startMs: 0, endMs: 60_000 }]);
  });

  it("is covered by parts that are short enough, whatever its length and its pauses", ({
    expect,
  }) => {
    const second = fc.integer({ min: 0, max: 299 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(second), (seconds, still) => {
        const durationMs = seconds * 1000;
        const cuts = cutSound(loudnessOf(aSound(seconds, still)), { ...limits, durationMs });
        expect(cuts[0]?.startMs).toBe(0);
        expect(cuts.at(-1)?.endMs).toBe(durationMs);
        for (const [index, { startMs, endMs }] of cuts.entries()) {
          expect(endMs - startMs).toBeLessThanOrEqual(limits.maxMs);
          const before = cuts[index - 1];
          if (!before) continue;
          expect(startMs).toBeGreaterThan(before.startMs);
          expect(before.endMs - startMs).toBe(limits.overlapMs);
        }
      }),
      { numRuns: runs({ quick: 30, deep: 400 }) },
    );
  });

  it("is silent where nothing is heard, and only there", ({ expect }) => {
    const map = loudnessOf(aSound(10, [2, 3, 4]));
    expect(isSilentCut(map, { startMs: 2_000, endMs: 5_000 })).toBe(true);
    expect(isSilentCut(map, { startMs: 1_900, endMs: 5_000 })).toBe(false);
    expect(isSilentCut(map, { startMs: 2_000, endMs: 5_100 })).toBe(false);
  });
});
